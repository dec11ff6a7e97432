import { localeIds } from '../../src/i18n/locales.ts';
import { promiseOfDraft } from '../fixtures/report-promises.ts';

for (const language of localeIds.filter((one) => one !== 'en')) promiseOfDraft(language);
