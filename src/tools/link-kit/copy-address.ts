import { parseUrl } from '../../formats/web-address.ts';

/**
 * The address of a copy of the site as somebody typed it, with a slash at the end; undefined when it
 * is no web address. A question mark or `#` and what follows is no part of it.
 */
export function readCopyAddress(typed: string): string | undefined {
  const text = typed.trim();
  const url = /^https?:\/\/[^/]/i.test(text) ? parseUrl(text) : undefined;
  if (!url) return undefined;
  const { origin, pathname } = url;
  return `${origin}${pathname.replace(/\/?(index\.html)?$/, '')}/`;
}

/** Whether nobody else can open an address: the page comes from this very device. */
export function isOwnDeviceOnly(address: string): boolean {
  const url = parseUrl(address);
  if (!url) return true;
  const { protocol, hostname } = url;
  return !/^https?:$/.test(protocol) || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
