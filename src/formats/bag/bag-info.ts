/**
 * `bag-info.txt` (RFC 8493, 2.2.2): one `Label: value` a line, empty values left out. Line breaks and
 * other control characters in a value become spaces, so that no value can begin a label of its own.
 *
 * Long values are not folded: folding is only advice, and the RFC takes the space at the fold out of
 * the value, which readers do in different ways.
 */
export function bagInfo(fields: readonly (readonly [label: string, value: string])[]): string {
  return fields
    .map(([label, value]) => [label, value.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('');
}
