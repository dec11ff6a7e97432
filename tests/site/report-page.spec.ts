import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { htmlOf } from '../fixtures/pages.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { promiseOfDraft } from '../fixtures/report-promises.ts';
import { dist, expect, test } from '../fixtures/site.ts';

promiseOfDraft('en');

test('the page is light until the tool arrives, and the tool needs no more than itself and its kit', async ({
  page,
}) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(new URL(request.url()).pathname));
  for (const language of ['en', 'zh-cn'] as const) {
    await new DraftPage(page).open(language);
    const own = htmlOf(`${language}/report/draft/`);
    const scripts = [...own.matchAll(/<script[^>]*src="[^"]*\/(assets\/[^"]+)"/g)].map(
      ([, file]) => file ?? '',
    );
    const bytes = [own, ...scripts.map((file) => readFileSync(join(dist, file)))].map(
      (one) => brotliCompressSync(one).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(16_000);
  }
  const own = /\/report\/draft\/(kit\.json)?$|\/assets\/[\w.-]+\.js$|\/organisation\.json$/;
  expect(urls.filter((url) => !own.test(url))).toEqual([]);
});

test('a printed draft is the text and nothing else', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign programs.' });
  const shown = await draft.sheet();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered gets onto the paper.
  expect((await page.evaluate(() => document.body.innerText)).trim()).toBe(shown.trim());
});

test('at first only what is important is asked; the rest comes with one button, and the focus goes to the first of it', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.begin();
  const questions = page.locator('.question');
  const few = await questions.count();
  expect(await page.locator('.question:not([data-field="evidence"]):not(:has(.needed))').count()).toBe(0);
  await draft.askAll();
  await expect(draft.field('contact-limits')).toBeFocused();
  expect(await questions.count()).toBeGreaterThan(2 * few);
});

test('a question that has an answer stays in sight when it is emptied, and comes with a saved draft', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ money: 'ten' });
  const file = JSON.stringify(await draft.savedDraft());
  await draft.open();
  await draft.take({ 'draft.json': file });
  await expect(draft.field('money')).toHaveValue('ten');
  await expect(draft.field('unknown')).toHaveCount(0);
  await draft.answer({ money: '' });
  await expect(draft.field('money')).toHaveValue('');
});

test('the draft can be saved where its questions end', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign programs.' });
  const { text } = await draft.saved('Save the draft', page.locator('[data-save-early]'));
  expect(JSON.parse(text).answers.asked).toBe('To sign programs.');
});
