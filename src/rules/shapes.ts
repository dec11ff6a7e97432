import type { z } from 'astro/zod';
import { localeIds } from '../i18n/locales.ts';
import { schemas } from '../schemas/index.ts';
import type { Entry, Library } from './library.ts';
import type { Problem } from './problem.ts';

const schemaOf: Record<string, z.ZodType> = {
  assets: schemas.asset,
  changes: schemas.change.array(),
  channels: schemas.channel,
  figures: schemas.figure,
  flows: schemas.flow,
  messages: schemas.message,
  glossary: schemas.term.array(),
  guides: schemas.guide,
  handouts: schemas.handout,
  'report-fields': schemas.reportField.array(),
  reports: schemas.report,
  routes: schemas.route,
  sources: schemas.source,
  steps: schemas.step,
};

/** Every file fits the schema of its collection. */
export function checkShapes({ entries, prose }: Library): Problem[] {
  const heads = prose.filter((entry) => entry.collection === 'guides');
  return [...entries, ...heads].flatMap((entry) => {
    const result = schemaOf[entry.collection]?.safeParse(entry.data);
    return result?.error ? result.error.issues.map((issue) => describeIssue(entry, issue)) : [];
  });
}

function describeIssue(entry: Entry, issue: z.core.$ZodIssue): Problem {
  const at = issue.path.join('.');
  const last = issue.path.at(-1);
  const value = valueAt(entry.data, issue.path);
  const problem = { file: entry.file, ...(at ? { at } : {}), found: show(value, issue) };
  if (value === undefined && localeIds.some((id) => id === last)) {
    return { ...problem, code: 'missing-language', expected: `a text in ${String(last)}` };
  }
  if (entry.collection === 'channels' && at === 'checkedOn' && value === undefined) {
    return { ...problem, code: 'missing-checked-on', expected: 'the day the contact was last checked' };
  }
  return { ...problem, code: 'does-not-fit', expected: `${expectation(issue)} (${schemaFile(entry)})` };
}

/** Zod's words without its own label: the message has one already. */
export function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'only fields of the schema';
  return issue.message.replace(/^Invalid \w+: /, '').replace(/^expected /, '');
}

/** Where every field of this kind of file is explained. */
const schemaFile = ({ collection }: Entry) =>
  `src/schemas/${collection === 'report-fields' ? 'report' : collection.replace(/s$/, '')}.ts`;

export function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, data);
}

export function show(value: unknown, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `the unknown field ${issue.keys.join(', ')}`;
  if (value === undefined) return 'nothing';
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}
