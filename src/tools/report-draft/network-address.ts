import { parseUrl } from '../../formats/web-address.ts';
/** Puts a broken address together again: `hxxps://evil[.]example` → `https://evil.example`. */
export function refanged(address: string): string {
  return address
    .trim()
    .replace(/^h(?:xx|\*\*)p/i, 'http')
    .replace(/\[:\/\/\]|\[:\]\/\//g, '://')
    .replace(/\[:\]/g, ':')
    .replace(/\[(?:\.|dot)\]|\((?:\.|dot)\)|\{(?:\.|dot)\}/gi, '.')
    .replace(/\[(?:@|at)\]/gi, '@');
}

/** The host of a web address in lower case, '' when it is none. */
export const hostOf = (url: string): string => bare(webAddress(url)?.hostname ?? '');

/** A web address as programs write it: host in lower case and ASCII, no port that goes without saying. */
export const plainUrl = (url: string): string => webAddress(url)?.href ?? '';

function webAddress(url: string): URL | undefined {
  const parsed = parseUrl(url);
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname ? parsed : undefined;
}

/** A host, and the port if one was written. */
export interface HostAndPort {
  host: string;
  port?: number;
}

/**
 * The host in what somebody wrote down as an address, broken or not: an IP address, a domain, either
 * with a port, a web address. Undefined when it is none of these.
 */
export function hostAndPort(written: string): HostAndPort | undefined {
  const address = refanged(written);
  if (isIp(address)) return { host: isIpv4(address) ? address : hostOf(`http://[${address}]/`) };
  const url = /^https?:/i.test(address) ? address : `http://${address}`;
  const parsed = webAddress(url);
  // A path, a name before "@" or a question mark is part of a web address alone.
  if (!parsed || (url !== address && /[/?#@\s\\]/.test(address))) return undefined;
  const host = hostOf(url).replace(/\.$/, '');
  // "300.1.1.1" and "1.2" are no addresses, whatever a browser makes of them.
  if (isIpv4(host) ? !address.includes(host) : !(isIp(host) || isHostName(host))) return undefined;
  const port = /:(\d{1,5})(?:[/?#]|$)/.exec(address.replace(/^https?:\/\//i, ''))?.[1];
  return isPort(Number(port)) ? { host, port: Number(port) } : { host };
}

export const isPort = (port: number) => Number.isInteger(port) && port >= 1 && port <= 65_535;

/** A domain name as XARF writes one: lower case, at least two labels, letters at the end. */
export const isDomain = (name: string) => /^([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$/.test(name);

/** The same with names of other scripts, `xn--…`. */
const isHostName = (name: string) =>
  name.includes('.') &&
  name.split('.').every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label)) &&
  /\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(name);

const isIpv4 = (address: string) => {
  const part = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
  return new RegExp(`^${part}(\\.${part}){3}$`).test(address);
};

/** An IPv4 address in four decimal parts, or an IPv6 address. */
export const isIp = (address: string): boolean =>
  isIpv4(address) ||
  (/^[0-9a-fA-F:.]+$/.test(address) && address.includes(':') && hostOf(`http://[${address}]/`) !== '');

const bare = (host: string) => host.replace(/^\[|\]$/g, '');
