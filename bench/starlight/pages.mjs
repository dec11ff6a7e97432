/*
 * Runs in the scratch folder: `node pages.mjs <built guide> <page>…` writes the text of each page, a
 * folder of the guide, as Markdown for Starlight, and the main navigation of the guide as its sidebar.
 * Headings, paragraphs, lists, tables, code and links are kept; drawings and what tools add are not.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { remove } from 'unist-util-remove';

/** What Starlight has of its own (title, contents), or has no words. */
const dropped = new Set([
  ...['h1', 'script', 'style', 'template', 'noscript', 'svg', 'form'],
  ...['input', 'select', 'textarea', 'button', 'progress', 'dialog'],
]);
const [guide = '', ...pages] = process.argv.slice(2);
const reader = unified().use(rehypeParse);
const writer = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify);

for (const page of pages) {
  const tree = reader.parse(readFileSync(join(guide, page, 'index.html'), 'utf8'));
  for (const link of selectAll('a[href]', tree)) {
    const target = new URL(String(link.properties.href), `http://guide.invalid/${page}`);
    link.properties.href = target.href.replace('http://guide.invalid', '');
  }
  if (page === 'en/') writeFileSync('navigation.json', JSON.stringify(navigationOf(tree)));
  const main = select('main', tree);
  const front = {
    title: textOf(select('h1', tree)),
    description: String(select('meta[name=description]', tree)?.properties.content),
  };
  remove(main, { cascade: false }, isDropped);
  const body = writer.stringify(writer.runSync({ type: 'root', children: [main] }));
  const file = join('src/content/docs', page, 'index.md');
  mkdirSync(dirname(file), { recursive: true });
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFileSync(file, `---\n${lines.join('\n')}\n---\n\n${body}`);
}

function isDropped({ type, tagName, properties }) {
  if (type !== 'element') return false;
  return dropped.has(tagName) || properties.hidden === true || properties.className?.includes('toc');
}

/** The links of header and footer, once each, without their language: Starlight adds the reader's own. */
function navigationOf(tree) {
  const links = selectAll(':is(header, footer) nav a[href^="/en/"]', tree).map((link) => ({
    label: textOf(link).trim(),
    link: String(link.properties.href).replace('/en/', '/'),
  }));
  // Start page and search are part of Starlight.
  const others = links.filter(({ link }) => link !== '/' && link !== '/search/');
  return [...new Map(others.map((one) => [one.link, one])).values()];
}
