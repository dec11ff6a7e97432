import { parseUrl } from '../../../formats/web-address.ts';
/** Four or sixteen bytes as an address; undefined for other lengths. IPv6 as in RFC 5952. */
export function ipText(bytes: Uint8Array): string | undefined {
  if (bytes.length === 4) return bytes.join('.');
  if (bytes.length !== 16) return undefined;
  const groups = Array.from({ length: 8 }, (_, at) => ((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0));
  return normalIp(groups.map((group) => group.toString(16)).join(':'));
}

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;

/** The address in its usual form, or undefined when it is none. */
export function normalIp(text: string): string | undefined {
  if (ipv4.test(text)) return text;
  if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !text.includes(':')) return undefined;
  // The parser of web addresses knows every form of IPv6 and writes the usual one.
  return parseUrl(`http://[${text}]/`)?.hostname.slice(1, -1);
}
