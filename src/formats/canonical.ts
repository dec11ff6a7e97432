import { isWellFormed } from './well-formed.ts';

/** What can be written canonically. Numbers are whole and at most 2^53 - 1 in size. */
type Canonical =
  | null
  | boolean
  | number
  | string
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/**
 * The one way to write a value as JSON (RFC 8785, JCS): no spaces, keys in the order of their UTF-16
 * code units, strings and numbers as ECMAScript writes them. So anybody can compute the same digest.
 *
 * Throws TypeError for what it does not cover: fractions and numbers beyond 2^53 - 1 (nothing here
 * needs them), lone surrogates (RFC 8785, 3.2.2.2), `undefined`, dates, instances of classes.
 */
export function canonicalJson(value: Canonical): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return JSON.stringify(value);
  // Not `map`, which would skip the holes of a list and write nothing for them.
  if (isList(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (isRecord(value)) {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${quoted(name)}:${canonicalJson(value[name] as Canonical)}`).join(',')}}`;
  }
  throw new TypeError(`There is no canonical JSON for ${typeof value} ${String(value)}.`);
}

function quoted(text: string) {
  if (!isWellFormed(text)) throw new TypeError('There is no canonical JSON for a lone surrogate.');
  return JSON.stringify(text);
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}

function isRecord(value: Canonical): value is { readonly [key: string]: Canonical } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
