/**
 * The address of a copy of the site as somebody typed it, with a slash at the end; undefined when it
 * is no web address. A question mark or `#` and what follows is no part of it.
 */
export function readCopyAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return undefined;
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname.replace(/\/?(index\.html)?$/, '')}/`;
}

/** Whether nobody else can open an address: the page comes from this very device. */
export function isOwnDeviceOnly(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  return !/^https?:$/.test(protocol) || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
