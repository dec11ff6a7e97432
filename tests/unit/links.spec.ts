import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import {
  brokenLinks,
  describeBroken,
  linksOf,
  readLock,
  writeLock,
} from '../../src/editions/link-contract.ts';
import { readPublished } from '../../src/editions/published.ts';
import { applyRedirects, readRedirects } from '../../src/editions/redirects.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { scratch } from '../fixtures/scratch.ts';

/** A built folder: the pages of every language, each with the headings given. */
function built(pages: Record<string, string[]>): string {
  const folder = scratch('links');
  writeFileSync(join(folder, 'index.html'), '');
  for (const locale of localeIds) {
    for (const [page, ids] of Object.entries(pages)) {
      const file = join(folder, locale, page, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      const headings = ids.map((id) => `<h2 class="a > b" id="${id}">Words</h2>`).join('');
      writeFileSync(file, `<!doctype html><meta charset="utf-8"><main>${headings}</main>`);
    }
  }
  return folder;
}

const before = { '': [], 'keep/': ['custody', 'storage'], 'old/': ['part'] };
const lock = linksOf(readPublished(built(before)));
const english = (links: string[]) => links.filter((link) => link.startsWith('/en/'));

test('an address and a heading id that disappeared are both named', () => {
  const now = readPublished(built({ '': [], 'keep/': ['custody'] }));
  const broken = english(brokenLinks(lock, now));
  expect(broken).toEqual(['/en/keep/#storage', '/en/old/', '/en/old/#part']);
  expect(describeBroken(broken)).toEqual(['/en/keep/#storage', '/en/old/ and its parts: 1']);
});

test('a lock file keeps what it knew, once and sorted, and is read back the same', () => {
  expect(readLock(writeLock(['/b/', '/a/', '/b/']))).toEqual(['/a/', '/b/']);
});

test('with redirects every old link leads somewhere, in every language', async () => {
  const folder = built({ '': [], 'keep/': ['custody'], 'new/': ['part'] });
  await applyRedirects(
    folder,
    readRedirects('old/: new/#part\nkeep/#storage: keep/#custody\nkeep/#gone: new/'),
  );
  const now = readPublished(folder);
  expect(brokenLinks([...lock, '/en/keep/#gone'], now)).toEqual([]);
  const read = (page: string) => readFileSync(join(folder, 'en', page, 'index.html'), 'utf8');
  expect(read('old')).toContain('content="0;url=../new/#part"');
  expect(read('keep')).toContain('id="custody"><span id="storage"></span>');
  expect(read('keep')).toContain('<p id="gone"><a href="/en/new/">');
});

test('the links that redirects keep alive are not published anew', async () => {
  const folder = built({ '': [], 'keep/': ['custody'] });
  await applyRedirects(folder, readRedirects('old/: ./\nkeep/#storage: keep/#custody'));
  expect(english(linksOf(readPublished(folder)))).toEqual(['/en/', '/en/keep/', '/en/keep/#custody']);
});

test('a redirect that cannot work stops the build, all of them at once', async () => {
  const wrong = 'keep/: old/\nold/#gone: nowhere/\nold/#part: keep/\nkeep/#x: keep/#y';
  const stopped = applyRedirects(built(before), readRedirects(wrong));
  await expect(stopped).rejects.toThrow(
    /keep\/ is still a page[\s\S]*no page nowhere\/[\s\S]*old\/#part is still[\s\S]*no keep\/#y/,
  );
  expect(() => readRedirects('en\\keep: keep/\nKeep/: https://a.example/')).toThrow(
    /en\\keep: keep\/\n.*Keep\/: https/,
  );
});
