import { readFileSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import type { Problem } from './problem.ts';
import { type LineOf, readYaml, showFault } from './yaml.ts';

/** The file of an organisation as it was written. `data` is unknown until the schema has accepted it. */
export interface OrganisationFile {
  /** As messages name it: from the root of the repository if it lies there, else in full. */
  file: string;
  /** True for `organisation.json`, which a browser reads too and which holds less. */
  isJson: boolean;
  data: unknown;
  problems: Problem[];
  /** The line of a field, or of the nearest thing around it that is there. */
  lineOf: LineOf;
}

/** Reads the YAML or JSON file at `path`, taken from `root`. Never throws. */
export function readOrganisationFile(root: string, path: string): OrganisationFile {
  const whole = resolve(root, path);
  const inside = relative(root, whole).split(sep).join('/');
  const file = inside.startsWith('..') ? whole : inside;
  const isJson = basename(whole).endsWith('.json');
  const result = { file, isJson, data: undefined as unknown, problems: [] as Problem[] };
  const unreadable = (expected: string, found: string, line?: number) =>
    result.problems.push({ code: 'unreadable-file', file, expected, found, ...(line ? { line } : {}) });

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(whole));
  } catch (error) {
    if (error instanceof TypeError) unreadable('a file saved as UTF-8', 'other bytes');
    else if (isMissing(error)) result.problems.push(missing(file, whole));
    else unreadable('a file that can be read', error instanceof Error ? error.message : String(error));
    return { ...result, lineOf: () => undefined };
  }
  const { data, faults, lineOf } = readYaml(text);
  for (const fault of faults) {
    const expected = `a file that can be parsed as ${isJson ? 'JSON' : 'YAML'}`;
    unreadable(expected, showFault(fault, text), fault.line);
  }
  if (result.problems.length === 0 && isJson) {
    // YAML takes more than JSON: comments, words without quotes.
    try {
      JSON.parse(text);
    } catch (error) {
      unreadable('a file that can be parsed as JSON', error instanceof Error ? error.message : String(error));
    }
  }
  if (result.problems.length === 0) result.data = data ?? {};
  return { ...result, lineOf };
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** `whole` says where it was looked for. */
const missing = (file: string, whole: string): Problem => ({
  code: 'missing-file',
  file,
  expected: `a file at ${whole}`,
  found: 'no such file',
});
