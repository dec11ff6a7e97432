import type { z } from 'astro/zod';
import { localeIds } from '../i18n/locales.ts';
import { fieldNamesAt } from './field-names.ts';
import { perhaps } from './near.ts';

/** What a schema expects at the place of an issue, in words for an editor and not in Zod's. */
export function expectation(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  switch (issue.code) {
    case 'invalid_type':
      return kindInWords(issue.expected, fieldNamesAt(schema, issue.path));
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'invalid_union': {
      const kinds = kindsOf(issue);
      return kinds.length > 0 ? `one of ${kinds.join(', ')}` : ownWords(issue);
    }
    case 'unrecognized_keys':
      return `one of ${fieldNamesAt(schema, issue.path).join(', ')}`;
    case 'too_small':
    case 'too_big':
      return sizeInWords(issue);
    case 'invalid_format':
      if (issue.format === 'url') return 'an address that begins with https:// or http://';
      return ownWords(issue);
    case 'invalid_key':
      return issue.issues[0] ? ownWords(issue.issues[0]) : ownWords(issue);
    default:
      return ownWords(issue);
  }
}

/** The values that a field may have or, of records of several kinds, the names of the kinds. */
function kindsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const { options } = issue as { options?: unknown };
  return issue.code === 'invalid_union' && Array.isArray(options) ? options.map(String) : [];
}

/** The words of the schema itself, without Zod's label: the message has one already. */
const ownWords = ({ message }: z.core.$ZodIssue) =>
  message.replace(/^Invalid \w+: /, '').replace(/^expected /, '');

function kindInWords(kind: string, fields: readonly string[]): string {
  const isByLanguage = fields.length > 0 && fields.every((name) => localeIds.some((id) => id === name));
  if (kind === 'object' && isByLanguage) return `a value for every language: ${fields.join(', ')}`;
  const known = fields.length > 0 ? `: ${fields.join(', ')}` : '';
  const words: Record<string, string> = {
    array: 'a list: [a, b], or each on a line after `- `',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    object: `fields with values${known}`,
    record: 'names with values',
    string: 'a text; digits and dates among them need quotes',
  };
  return words[kind] ?? kind;
}

function sizeInWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? issue.minimum : issue.maximum;
  const bound = `${isSmall ? 'at least' : 'at most'} ${limit}`;
  if (issue.origin === 'string')
    return isSmall && limit === 1 ? 'a text that is not empty' : `${bound} letters`;
  if (issue.origin === 'array') return `${bound} ${limit === 1 ? 'entry' : 'entries'} in the list`;
  if (issue.inclusive === false) return `a number ${isSmall ? 'above' : 'below'} ${limit}`;
  return `a number of ${bound}`;
}

/** What stands in the file, with what may be meant of the values there are. */
export function show(value: unknown, issue?: z.core.$ZodIssue): string {
  if (value === undefined) return 'nothing';
  if (value === null) return issue?.path.length === 0 ? 'an empty file' : 'nothing after the colon';
  const written = JSON.stringify(value) ?? String(value);
  const shown = written.length > 80 ? `${written.slice(0, 77)}…` : written;
  return issue && typeof value === 'string' ? `${shown}${perhaps(value, kindsOf(issue))}` : shown;
}

/** The value at a path of fields; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, data);
}
