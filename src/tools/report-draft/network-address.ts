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

/** A domain name as XARF writes one: lower case, at least two labels, letters at the end. */
export const isDomain = (name: string) => /^([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$/.test(name);

/** An IPv4 address in four decimal parts, or an IPv6 address. */
export function isIp(address: string): boolean {
  const part = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
  if (new RegExp(`^${part}(\\.${part}){3}$`).test(address)) return true;
  return /^[0-9a-fA-F:.]+$/.test(address) && hostOf(`http://[${address}]/`) !== '';
}
