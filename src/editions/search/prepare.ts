import { parse, serialize } from 'parse5';
import { han, isInPairs, pairsPrefix, toPairs } from '../../formats/search/pairs.ts';
import { attribute, type Element, elementsIn, textOf } from '../offline/html.ts';
import { simplified } from './traditional.ts';

/** What search gets of a page. */
export interface Prepared {
  /** The page for Pagefind. */
  html: string;
  /** Its language as the page names it: `zh-CN`. */
  language: string;
  /** Title, headings, search words: what people remember of a page. */
  signposts: string[];
  /** All that stands on it, one paragraph a line. */
  text: string;
}

/** How much a word says about the page it stands on. In the text: little, wherever it stands there. */
const weights: Record<string, number> = { h1: 10, h2: 2, h3: 1.5, dt: 1 };
const bodyWeight = 0.2;
const leadWeight = 3;
const alsoWeight = 8;
const relatedWeight = 1.5;
const saidWeight = 2.5;

/** Source notes and lists of contents would answer every search for a source or a heading. */
const left = /^(cites|toc|sources|attack-sources)$/;

/** Pagefind passes these over; the words of drawings and forms are words of the page. */
const passedOver = /^(form|label|svg|nav|footer|foreignObject|g|text|tspan|title)$/;

/** Elements inside a line: a word may go on after them. */
const inline =
  /^(a|abbr|b|bdi|cite|code|dfn|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr|#text)$/;

/**
 * A built page made ready for the index: weights, search words that do not stand on it, and Chinese in
 * pairs. Undefined for pages that are not searched. `also` are its search words, `said` what people say who
 * do not know them, `synonyms` groups of words of its language that mean the same to whoever searches; of a
 * page that stands behind others, everything counts by `share`, 0 to 1.
 */
export function prepare(
  html: string,
  also: readonly string[],
  said: readonly string[],
  synonyms: (language: string) => readonly (readonly string[])[],
  share = 1,
): Prepared | undefined {
  const document = parse(html) as Element;
  const elements = elementsIn(document);
  const main = elements.find((one) => attribute(one, 'data-pagefind-body') !== undefined);
  const root = elements.find(({ nodeName }) => nodeName === 'html');
  if (!main || !root) return undefined;
  const language = attribute(root, 'lang') ?? 'unknown';
  remove(main, (one) => (attribute(one, 'class') ?? '').split(' ').some((name) => left.test(name)));
  remove(main, (one) => attribute(one, 'data-also') !== undefined);
  remove(main, (one) => attribute(one, 'data-pagefind-ignore') !== undefined);
  for (const one of elementsIn(main)) if (passedOver.test(one.nodeName)) rename(one, 'div');
  const inside = elementsIn(main);
  const section = inside.find((one) => attribute(one, 'data-pagefind-meta') === 'section');
  const lead = inside.find((one) => attribute(one, 'class') === 'lead');
  const headings = inside.filter(({ nodeName }) => /^h[1-3]$/.test(nodeName));
  const title = textOf(headings.find(({ nodeName }) => nodeName === 'h1'));
  set(main, 'data-section', textOf(section));
  if (section) remove(main, (one) => one === section);
  set(main, 'data-title', title);
  set(main, 'data-pagefind-meta', 'title[data-title], section[data-section]');
  const weigh = (one: Element, weight: number) => set(one, 'data-pagefind-weight', String(weight * share));
  weigh(main, bodyWeight);
  if (lead) weigh(lead, leadWeight);
  for (const one of inside) {
    const weight = weights[one.nodeName];
    if (weight) weigh(one, weight);
  }
  setApart(main);
  const text = linesOf(main)
    .map((line) => line.map(({ value }) => value ?? '').join(''))
    .join('\n');
  const own = [title, textOf(section), textOf(lead), ...also];
  const related = relatedTo(own.join(' \n '), synonyms(language));
  const alsoWords = wordsElement([textOf(section), ...also], alsoId);
  const relatedWords = wordsElement(related);
  weigh(alsoWords, alsoWeight);
  weigh(relatedWords, relatedWeight);
  const saidWords = wordsElement(said);
  weigh(saidWords, saidWeight);
  main.childNodes?.push(alsoWords, relatedWords, saidWords);
  if (isInPairs(language)) set(root, 'lang', pairsPrefix + language.toLowerCase());
  // English pages have Chinese names in them.
  writeInPairs(main);
  const signposts = [...own, ...related, ...headings.map(textOf)];
  return { html: serialize(document as never), language, signposts, text };
}

/** The search words stand at the end, below an id that tells where the text of the page is over. */
function wordsElement(words: readonly string[], id?: string): Element {
  const value = `${words.join(' · ')} ·`;
  const attrs = id ? [{ name: 'id', value: id }] : [];
  return { nodeName: 'p', tagName: 'p', attrs, childNodes: [{ nodeName: '#text', value }] } as Element;
}

/** The other words of each group that has one in `text`. */
function relatedTo(text: string, synonyms: readonly (readonly string[])[]): string[] {
  const isIn = (word: string) =>
    han.test(word) ? text.includes(word) : new RegExp(`\\b${word}\\b`, 'i').test(text);
  return synonyms.filter((group) => group.some(isIn)).flatMap((group) => group.filter((word) => !isIn(word)));
}

/** Known to `tools/search/hit.ts`. */
export const alsoId = 'also-known-as';

/**
 * What style sets apart and the text does not: a label and its value, `<b>E-mail</b><span>a@b.example</span>`,
 * and a label and the words after it, `<b>Request</b>Buy a server`. Chinese goes on without a blank.
 */
function setApart(element: Element) {
  const children = element.childNodes ?? [];
  const isPart = (one: Element) => !/^(#text|#comment|wbr|br)$/.test(one.nodeName);
  const isApart = (one: Element, next: Element) =>
    (isPart(one) && isPart(next)) ||
    (isPart(one) !== isPart(next) && endsInWord.test(textOf(one)) && beginsWithWord.test(textOf(next)));
  element.childNodes = children.flatMap((child, index) => {
    const before = children[index - 1];
    return before && isApart(before, child) ? [{ nodeName: '#text', value: ' ' } as Element, child] : [child];
  });
  for (const child of children) setApart(child);
}

const endsInWord = /(?!\p{Script=Han})[\p{L}\p{N}]$/u;
const beginsWithWord = /^(?!\p{Script=Han})[\p{L}\p{N}]/u;

/** Chinese text in pairs; a word goes on across the elements inside a line. */
function writeInPairs(main: Element) {
  for (const line of linesOf(main)) {
    for (const [index, node] of line.entries()) {
      const rest = line.slice(index + 1).find(({ value }) => value);
      node.value = toPairs(simplified(node.value ?? ''), [...simplified(rest?.value ?? '')][0]);
    }
  }
}

/** The text of a page: for each paragraph, heading or cell the nodes that make it up. */
function linesOf(main: Element): Element[][] {
  const lines: Element[][] = [[]];
  const walk = (node: Element) => {
    if (/^(script|style|template)$/.test(node.nodeName)) return;
    if (node.nodeName === '#text') lines.at(-1)?.push(node);
    const isInline = inline.test(node.nodeName);
    if (!isInline) lines.push([]);
    for (const child of node.childNodes ?? []) walk(child);
    if (!isInline) lines.push([]);
  };
  walk(main);
  return lines;
}

function remove(element: Element, isLeft: (one: Element) => boolean) {
  if (!element.childNodes) return;
  element.childNodes = element.childNodes.filter((child) => !isLeft(child));
  for (const child of element.childNodes) remove(child, isLeft);
}

function rename(element: Element, name: string) {
  Object.assign(element, { nodeName: name, tagName: name, namespaceURI: 'http://www.w3.org/1999/xhtml' });
}

function set(element: Element, name: string, value: string) {
  element.attrs = [...(element.attrs ?? []).filter((one) => one.name !== name), { name, value }];
}
