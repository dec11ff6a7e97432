/** Puts a broken address together again: `hxxps://evil[.]example` → `https://evil.example`. */
export function refanged(address: string): string {
  return address
    .trim()
    .replace(/^hxxp/i, 'http')
    .replace(/\[:\/\/\]|\[:\]\/\//g, '://')
    .replace(/\[\.\]|\(\.\)/g, '.')
    .replace(/\[@\]/g, '@');
}

/** The host of a web address, '' when it is none. */
export function hostOf(url: string): string {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname : '';
  } catch {
    return '';
  }
}
