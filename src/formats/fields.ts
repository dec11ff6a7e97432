import { type Expected, isRecord, type Rule } from './field-rules.ts';
import { visible } from './visible.ts';

/** A field that is not what it must be. */
export interface FieldProblem {
  /** `items[3].sha256` */
  at: string;
  /** The value, short and safe to show; absent when the field is. */
  found?: string;
  expected: Expected;
}

/**
 * Names every field that is missing, wrong or not foreseen. A field nobody foresaw is a problem and
 * not ignored: written again without it, the file would have lost something without a word.
 */
export function* checkFields(
  value: unknown,
  rules: Readonly<Record<string, Rule>>,
  at = '',
): Generator<FieldProblem> {
  if (!isRecord(value)) return yield problem(at, value, 'record');
  for (const [name, rule] of Object.entries(rules)) {
    const field = value[name];
    if (!rule.fits(field)) yield problem(joined(at, name), field, rule.expected);
  }
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(rules, name)) yield problem(joined(at, name), value[name], 'no-such-field');
  }
}

export function problem(at: string, value: unknown, expected: Expected): FieldProblem {
  return value === undefined ? { at, expected } : { at, found: shown(value), expected };
}

/** The fields named, in that order, and nothing else; the value has been checked. */
export function only<T extends object>(value: T, rules: Readonly<Record<keyof T, Rule>>): T {
  return Object.fromEntries(Object.keys(rules).map((name) => [name, value[name as keyof T]])) as T;
}

function joined(at: string, name: string) {
  const step = clipped(visible(name));
  return at === '' ? step : `${at}.${step}`;
}

/** Lists and records are only named: they can be nested deeper than a program can follow. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (isRecord(value)) return '{…}';
  return clipped(typeof value === 'string' ? `“${visible(value.slice(0, 200))}”` : String(value));
}

function clipped(words: string) {
  const characters = Array.from(words);
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : words;
}
