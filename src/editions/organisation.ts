import { localeIds } from '../i18n/locales.ts';
import type { OrganisationOverlay } from '../schemas/organisation.ts';

/**
 * What a build is told of the organisation it is for. `__WORDING__` is read by `src/i18n` alone,
 * `__ORGANISATION__` by `src/queries/organisation.ts` alone.
 */
export function definitionsOf(overlay: OrganisationOverlay | undefined): Record<string, string> {
  const { wording = {}, ...rest } = overlay ?? {};
  const byLocale = localeIds.map((locale) => {
    const strings = Object.entries(wording).flatMap(([key, words]) => {
      const text = typeof words === 'string' ? words : words[locale];
      return text === undefined ? [] : [[key, text]];
    });
    return [locale, Object.fromEntries(strings)];
  });
  return {
    __ORGANISATION__: JSON.stringify(overlay ? rest : null),
    __WORDING__: JSON.stringify(Object.fromEntries(byLocale)),
  };
}
