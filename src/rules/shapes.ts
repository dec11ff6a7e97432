import type { z } from 'astro/zod';
import { localeIds } from '../i18n/locales.ts';
import { schemas } from '../schemas/index.ts';
import { redirects } from '../schemas/redirects.ts';
import { searchSaid, searchWords } from '../schemas/search-words.ts';
import { fieldNamesAt } from './field-names.ts';
import type { Entry, Library } from './library.ts';
import { near, perhaps } from './near.ts';
import type { Problem } from './problem.ts';
import { expectation, show, valueAt } from './shape-words.ts';

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
  redirects,
  'report-fields': schemas.reportField.array(),
  reports: schemas.report,
  routes: schemas.route,
  'search-said': searchSaid,
  'search-words': searchWords,
  sources: schemas.source,
  steps: schemas.step,
};

/** Every file fits the schema of its collection. */
export function checkShapes({ entries, prose, settings }: Library): Problem[] {
  const heads = prose.filter((entry) => entry.collection === 'guides');
  return [...entries, ...heads, ...settings].flatMap((entry) => {
    const schema = schemaOf[entry.collection];
    const issues = schema?.safeParse(entry.data).error?.issues;
    return schema && issues ? describeIssues(entry, schema, issues) : [];
  });
}

/** One problem for each field, by line; a field that is missing beside one that is nearly called so is one mistake. */
function describeIssues(entry: Entry, schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const all = issues.flatMap((issue) => meant(issue));
  const isMissing = (path: readonly PropertyKey[]) =>
    all.some((issue) => keyOf(issue.path) === keyOf(path)) && valueAt(entry.data, path) === undefined;
  const renamed = new Set<string>();
  const unknown = all.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = fieldNamesAt(schema, issue.path);
    const written = Object.keys((valueAt(entry.data, issue.path) as object | undefined) ?? {});
    const free = known.filter((name) => !written.includes(name));
    return issue.keys.map((key): Problem => {
      const lacks = near(key, free).find((name) => isMissing([...issue.path, name]));
      if (lacks) renamed.add(keyOf([...issue.path, lacks]));
      const expected = lacks ? `the field ${lacks}, which is missing` : `one of ${free.join(', ')}`;
      const found = `the unknown field ${key}${perhaps(key, lacks ? [lacks] : free)}`;
      return fault(entry, [...issue.path, key], expected, found);
    });
  });
  const told = new Set(renamed);
  const others = all.flatMap((issue): Problem[] => {
    const key = keyOf(issue.path);
    if (issue.code === 'unrecognized_keys' || told.has(key)) return [];
    told.add(key);
    return [describeIssue(entry, schema, issue)];
  });
  return [...unknown, ...others].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

const keyOf = (path: readonly PropertyKey[]) => path.map(String).join('\n');

/** Of a value that may be one of several kinds: what is wrong with the kind that was meant. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOtherKind = (one: z.core.$ZodIssue) => one.code === 'invalid_type' && one.path.length === 0;
  const inner = issue.errors.find((issues) => !issues.some(isOtherKind));
  if (!inner) return [issue];
  return inner.flatMap((one) => meant({ ...one, path: [...issue.path, ...one.path] } as z.core.$ZodIssue));
}

function describeIssue(entry: Entry, schema: z.ZodType, issue: z.core.$ZodIssue): Problem {
  const value = valueAt(entry.data, issue.path);
  const last = issue.path.at(-1);
  const found = show(value, issue);
  if (value === undefined && localeIds.some((id) => id === last)) {
    const expected = `a text in ${String(last)}`;
    return { ...placeOf(entry, issue.path), code: 'missing-language', expected, found };
  }
  if (
    entry.collection === 'channels' &&
    issue.path.length === 1 &&
    last === 'checkedOn' &&
    value === undefined
  ) {
    const expected = 'the day the contact was last checked';
    return { ...placeOf(entry, issue.path), code: 'missing-checked-on', expected, found };
  }
  const named = value === undefined && typeof last === 'string' ? `the field ${last}: ` : '';
  return fault(entry, issue.path, `${named}${expectation(issue, schema)}`, found);
}

function fault(entry: Entry, path: readonly PropertyKey[], expected: string, found: string): Problem {
  const words = `${expected} (${schemaFile(entry)})`;
  return { ...placeOf(entry, path), code: 'does-not-fit', expected: words, found };
}

function placeOf({ file, data, lineOf }: Entry, path: readonly PropertyKey[]) {
  // What is missing at the top stands on no line.
  const isLost = path.length === 1 && valueAt(data, path) === undefined;
  const line = isLost ? undefined : lineOf(path);
  const at = path.map(String).join('.');
  return { file, ...(line ? { line } : {}), ...(at ? { at } : {}) };
}

/** Where every field of this kind of file is explained. */
function schemaFile({ collection }: Entry): string {
  const shared: Record<string, string> = {
    redirects: 'redirects',
    'report-fields': 'report',
    'search-said': 'search-words',
    'search-words': 'search-words',
  };
  return `src/schemas/${shared[collection] ?? collection.replace(/s$/, '')}.ts`;
}
