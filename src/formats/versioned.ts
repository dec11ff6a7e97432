import { type Expected, isRecord } from './field-rules.ts';
import type { FieldProblem } from './fields.ts';

/**
 * Why a text could not be read as a file of some format.
 * - `not-json`: no JSON at all, perhaps cut off.
 * - `other-format`: JSON, but of another kind.
 * - `newer`: written by a newer version of the guide; `found` and `expected` are version numbers.
 * - `field`: the value `at` is not what it must be.
 */
export interface FileProblem {
  code: 'not-json' | 'other-format' | 'newer' | 'field';
  /** `answers.facts` */
  at?: string;
  /** The value, short and safe to show. */
  found?: string;
  /** For `newer` the version number; for `field` what was expected. */
  expected?: Expected | `${number}`;
}

/** More would not help anybody; a file of another kind can have millions. */
const mostProblems = 20;

/**
 * Reads a file that names its format and version. Never throws; every problem is named, the first
 * twenty of them, and nothing of a file with a problem is used.
 */
export function readVersioned<T>(
  text: string,
  { format, version }: { format: string; version: number },
  problemsOf: (value: Record<string, unknown>) => Iterable<FieldProblem>,
): { value: T } | { problems: FileProblem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problems: [{ code: 'not-json' }] };
  }
  if (!isRecord(value) || value['format'] !== format) return { problems: [{ code: 'other-format' }] };
  const written = value['version'];
  if (Number.isSafeInteger(written) && Number(written) > version) {
    return { problems: [{ code: 'newer', found: `${Number(written)}`, expected: `${version}` }] };
  }
  const problems: FileProblem[] = [];
  for (const found of problemsOf(value)) {
    problems.push({ code: 'field', ...found });
    if (problems.length === mostProblems) break;
  }
  return problems.length > 0 ? { problems } : { value: value as T };
}
