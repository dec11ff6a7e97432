/** The 59 bytes that ask a timestamp service (RFC 3161, 2.4.1) to confirm that a SHA-256 existed. */
export function timestampRequest(_sha256Hex: string): Uint8Array<ArrayBuffer> {
  throw new Error('to be written');
}
