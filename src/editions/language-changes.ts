import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import { locales } from '../i18n/locales.ts';
import { htmlFilesIn } from './files.ts';

/**
 * Marks the Chinese words inside pages of other languages with `lang`: without it an English voice
 * passes over them, and browsers draw them with the letter forms of Japan. Writers need not think of it,
 * because these letters tell their language themselves.
 */
export async function markLanguageChanges(folder: string): Promise<void> {
  for (const file of await htmlFilesIn(folder)) {
    const html = await readFile(join(folder, file), 'utf8');
    if (!chinese.test(html)) continue;
    await writeFile(join(folder, file), markChinese(html));
  }
}

const chinese = /\p{sc=Han}/u;
/** Chinese words and the marks between them. */
const run = /《?\p{sc=Han}[\p{sc=Han}，。、：；！？（）《》]*/gu;
/** Where no element may stand, or nobody reads. */
const closed = new Set(['script', 'style', 'title', 'option', 'textarea', 'svg', 'template']);

export function markChinese(html: string): string {
  const edits: { start: number; end: number }[] = [];
  visit(parse(html, { sourceCodeLocationInfo: true }) as Node, '');
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => {
      const words = text.slice(start, end).replace(run, `<span lang="${locales['zh-cn'].tag}">$&</span>`);
      return text.slice(0, start) + words + text.slice(end);
    }, html);

  function visit(node: Node, around: string) {
    const language = node.attrs?.find(({ name }) => name === 'lang')?.value ?? around;
    const place = node.sourceCodeLocation;
    const isForeign = node.nodeName === '#text' && language !== '' && !language.startsWith('zh');
    if (isForeign && place && chinese.test(node.value ?? '')) {
      edits.push({ start: place.startOffset, end: place.endOffset });
    }
    if (closed.has(node.nodeName)) return;
    for (const child of node.childNodes ?? []) visit(child, language);
  }
}

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  sourceCodeLocation?: { startOffset: number; endOffset: number } | null;
  childNodes?: Node[];
}
