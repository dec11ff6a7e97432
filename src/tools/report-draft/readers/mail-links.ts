import { parseUrl } from '../../../formats/web-address.ts';

/** As many are kept; a mail that wants more is an advertisement. */
const most = 200;

/**
 * Where the links of a text or of HTML lead, scheme and host only, each once and defanged so that
 * nobody opens one by mistake: `hxxps://example[.]com`. A host in other letters is in its ASCII form.
 */
export function linksIn(text: string): { links: string[]; left: number } {
  const found = new Set<string>();
  for (const [address] of text.matchAll(/\b(?:https?|ftp):\/\/[^\s"'<>()[\]{}\\^`|]{1,2000}/gi)) {
    const link = defanged(address.replace(/&amp;/gi, '&'));
    if (link) found.add(link);
  }
  const links = [...found];
  return { links: links.slice(0, most), left: Math.max(0, links.length - most) };
}

function defanged(address: string): string | undefined {
  const { protocol, host } = parseUrl(address) ?? {};
  return (
    protocol &&
    host &&
    `${protocol.replace('tt', 'xx').replace('ftp', 'fxp')}//${host.replaceAll('.', '[.]')}`
  );
}
