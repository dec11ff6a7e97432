import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlFilesIn } from './files.ts';

/**
 * Says of the links to other sites what paper prints behind their words, in `data-at`: nothing where the
 * words are the address, and the letters themselves where it is written in percent code. Everything
 * else is printed as it stands in `href`.
 */
export async function writeOutAddresses(folder: string): Promise<void> {
  for (const file of await htmlFilesIn(folder)) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const written = html.replace(link, (whole, start: string, address: string, words: string) => {
      const at = addressOnPaper(address, words.replace(/<[^>]*>/g, ''));
      return at === undefined ? whole : whole.replace(start, () => `${start} data-at="${at}"`);
    });
    if (written !== html) await writeFile(path, written);
  }
}

/** A `.number` is large and is its own address: its style says so already. */
const link = /(<a (?!class="number")[^>]*?href="(https?:[^"]+)")[^>]*>(.*?)<\/a>/gs;

/** What paper prints behind `words`, the text of a link; undefined where that is the address itself. */
export function addressOnPaper(address: string, words: string): string | undefined {
  if (bare(words) === bare(address)) return '';
  const readable = address.replace(letters, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  });
  return readable === address ? undefined : readable;
}

const bare = (address: string) => address.trim().replace(/^https?:\/\/|\/$/g, '');

/** Letters beyond ASCII, and brackets: what a browser puts into percent code again when it is typed. */
const letters = /(?:%(?:[89A-F][0-9A-F]|2[89]))+/gi;
