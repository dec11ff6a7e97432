import { isTimestamp } from './timestamp.ts';

/** What a field of a file must be, for a message in the reader's language. */
export type Expected =
  | 'text'
  | 'timestamp'
  | 'utc-timestamp-or-null'
  | 'whole-number'
  | 'sha256'
  | 'sha256-or-empty'
  | 'evidence-number'
  | 'evidence-number-or-empty'
  | 'evidence-numbers'
  | 'last-number'
  | 'unique-number'
  | 'known-number'
  | 'record'
  | 'list'
  | 'version'
  | 'yes-or-no'
  | 'one-of'
  | 'no-such-field';

/** A test of one value and the name of what it asks for. */
export interface Rule {
  expected: Expected;
  fits: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isDigest = (value: unknown) => isText(value) && /^[0-9a-f]{64}$/.test(value);
/** No leading zeros beyond four digits, so that a number is written in one way; at most nine, so that it stays exact. */
export const isEvidenceNumber = (value: unknown): value is string =>
  isText(value) && /^E(\d{4}|[1-9]\d{4,8})$/.test(value);

export const text: Rule = { expected: 'text', fits: isText };
export const timestamp: Rule = {
  expected: 'timestamp',
  fits: (value) => isText(value) && isTimestamp(value),
};
export const utcTimestampOrNull: Rule = {
  expected: 'utc-timestamp-or-null',
  fits: (value) => value === null || (isText(value) && value.endsWith('Z') && isTimestamp(value)),
};
export const wholeNumber: Rule = {
  expected: 'whole-number',
  fits: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
};
export const sha256Hex: Rule = { expected: 'sha256', fits: isDigest };
export const sha256OrEmpty: Rule = {
  expected: 'sha256-or-empty',
  fits: (value) => value === '' || isDigest(value),
};
export const evidenceNumber: Rule = { expected: 'evidence-number', fits: isEvidenceNumber };
export const evidenceNumberOrEmpty: Rule = {
  expected: 'evidence-number-or-empty',
  fits: (value) => value === '' || isEvidenceNumber(value),
};
export const evidenceNumbers: Rule = {
  expected: 'evidence-numbers',
  fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isEvidenceNumber),
};
export const version: Rule = {
  expected: 'version',
  fits: (value) => Number.isSafeInteger(value) && (value as number) >= 1,
};
export const record: Rule = { expected: 'record', fits: isRecord };
export const yesOrNo: Rule = { expected: 'yes-or-no', fits: (value) => typeof value === 'boolean' };
/** One of these words. */
export const oneOf = (...words: readonly string[]): Rule => ({
  expected: 'one-of',
  fits: (value) => isText(value) && words.includes(value),
});
export const orNull = ({ expected, fits }: Rule): Rule => ({
  expected,
  fits: (value) => value === null || fits(value),
});
export const list: Rule = { expected: 'list', fits: Array.isArray };

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
