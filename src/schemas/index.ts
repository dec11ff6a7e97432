import { asset } from './asset.ts';
import { change } from './change.ts';
import { channel } from './channel.ts';
import { figure } from './figure.ts';
import { flow } from './flow.ts';
import { term } from './glossary.ts';
import { guide } from './guide.ts';
import { handout } from './handout.ts';
import { message } from './message.ts';
import { report, reportField } from './report.ts';
import { route } from './route.ts';
import { source } from './source.ts';
import { step } from './step.ts';

/**
 * Every collection with its schema. `content.config.ts` loads them for the pages, `rules/` checks
 * them before a build; both take the list from here.
 */
export const schemas = {
  asset,
  change,
  channel,
  figure,
  flow,
  guide,
  handout,
  message,
  report,
  reportField,
  route,
  source,
  step,
  term,
} as const;
