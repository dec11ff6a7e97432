/** What can be written canonically. Numbers are whole and at most 2^53 - 1 in size. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/** The one way to write a value as JSON, RFC 8785 (JCS). Throws TypeError for anything it does not cover. */
export function canonicalJson(_value: Canonical): string {
  throw new Error('to be written');
}
