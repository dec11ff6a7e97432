import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { isLink, withoutDot } from '../schemas/redirects.ts';
import { readPage } from './published.ts';
import { pageTo, withAnchor, withLineTo } from './redirect-page.ts';

/** Where a link that was published leads now; both without language: `keep/#old` → `keep/#new`. */
interface Redirect {
  from: string;
  to: string;
}

/** The redirects of a `src/redirects.yaml`, or an error that names every line that is none. */
export function readRedirects(text: string): Redirect[] {
  const data: unknown = parse(text) ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) throw redirectError([text.slice(0, 80)]);
  const redirects = Object.entries(data as object).map(([from, to]) => ({
    from,
    to: withoutDot(String(to)),
  }));
  const wrong = redirects.filter(
    ({ from, to }) => !isLink(from) || !isLink(to) || from === '' || from === to,
  );
  if (wrong.length > 0) throw redirectError(wrong.map(({ from, to }) => `${from}: ${to}`));
  return redirects;
}

/**
 * Makes the old links work in the built folder, in every language. An address becomes a page that
 * leads on; an id becomes an anchor in the part that took its place, or, where its part went to
 * another page, a line that links there. Throws with all that cannot be done.
 */
export async function applyRedirects(folder: string, redirects: readonly Redirect[]): Promise<void> {
  const problems: string[] = [];
  for (const locale of localeIds) {
    for (const redirect of redirects) {
      const problem = await applyOne(folder, locale, redirect);
      if (problem) problems.push(`${redirect.from}: ${redirect.to} – in ${locale}, ${problem}`);
    }
  }
  if (problems.length > 0) throw redirectError(problems);
}

/** Undefined when it is done, or why it cannot be. */
async function applyOne(folder: string, locale: Locale, { from, to }: Redirect): Promise<string | undefined> {
  const [oldPage = '', oldId] = from.split('#');
  const [newPage = '', newId] = to.split('#');
  const fileOf = (page: string) => join(folder, locale, page, 'index.html');
  const idsOf = async (page: string) => readPage(page, await readFile(fileOf(page), 'utf8')).ids;
  if (!existsSync(fileOf(newPage))) return `there is no page ${newPage}`;
  if (newId && !(await idsOf(newPage)).has(newId)) return `there is no ${to}`;
  const href = `/${locale}/${to}`;
  if (!oldId) {
    if (existsSync(fileOf(oldPage))) return `${oldPage} is still a page`;
    await mkdir(join(folder, locale, oldPage), { recursive: true });
    const up = '../'.repeat(oldPage.split('/').length - 1);
    await writeFile(fileOf(oldPage), pageTo(locale, href, up + to));
    return undefined;
  }
  if (!existsSync(fileOf(oldPage))) return `there is no page ${oldPage}`;
  if ((await idsOf(oldPage)).has(oldId)) return `${from} is still there`;
  const page = await readFile(fileOf(oldPage), 'utf8');
  const mended =
    oldPage === newPage && newId ? withAnchor(page, newId, oldId) : withLineTo(page, locale, oldId, href);
  await writeFile(fileOf(oldPage), mended);
  return undefined;
}

function redirectError(lines: readonly string[]): Error {
  return new Error(
    `src/redirects.yaml: links that others made would lead nowhere.
  expected: an old and a new link of the site on each line, without language: \`keep/old/: keep/#new\`
  found:
${lines.map((line) => `    ${line}`).join('\n')}
  do:       correct these lines. docs/how-to/move-a-page.md`,
  );
}
