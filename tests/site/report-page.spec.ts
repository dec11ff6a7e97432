import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { writeLog } from '../../src/formats/evidence-log/log-file.ts';
import { htmlOf } from '../fixtures/pages.ts';
import { DraftPage, log } from '../fixtures/report-draft.ts';
import { dist, expect, test } from '../fixtures/site.ts';
import { unfold } from '../fixtures/unfold.ts';

for (const language of ['en', 'zh-cn'] as const) {
  test(`a filled draft fits 320 pixels, with every word in place (${language})`, async ({ page }) => {
    const draft = new DraftPage(page);
    await draft.open(language);
    await draft.say({ situation: 'provider', place: 'world', date: '2026-11-20', time: '14:05' });
    await draft.choose('ip-abuse-contact');
    await draft.answer({ facts: 'a\nb', 'source-addresses': '203.0.113.7' });
    await draft.take({ 'evidence.json': writeLog(log) }, 'log');
    await draft.take({ 'mail.eml': 'From: a@example.org\r\nTo: b@example.org\r\n\r\nx' }, 'files');
    await expect(page.locator('.read-file')).toBeVisible();
    await unfold(page, '.draft');
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // A key that had no words would stand there itself, a place without a value in its braces.
    const words = (await page.locator('main').textContent()) ?? '';
    expect(
      words.match(/(?<![\w-])(draft|tool|way|channel|paper|log|reading|command)\.[a-z-]+|\{\w+\}/g),
    ).toBe(null);
  });
}

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

for (const [language, link] of [
  ['en', 'I already did the work'],
  ['zh-cn', '我已经做了'],
] as const) {
  test(`whoever did some of the work is asked what, and shown what to read first (${language})`, async ({
    page,
  }) => {
    const draft = new DraftPage(page);
    await draft.open(language);
    await draft.say();
    await draft.choose('cn-12339');
    const acts = ['ongoing', 'done', 'delivered', 'harm', 'evidence-at-risk'];
    const first = page.locator('[data-field="my-part"]').getByRole('link', { name: link });
    for (const id of acts) await expect(draft.field(id)).toHaveCount(0);
    await draft.field('my-part').selectOption('own-work');
    for (const id of acts) {
      await expect(page.locator(`[data-field="${id}"] .needed`)).toBeVisible();
      await expect(page.locator(`[data-missing] a[href="#field-${id}"]`)).toBeVisible();
    }
    const target = await first.evaluate((a: HTMLAnchorElement) => a.href);
    expect(new URL(target).pathname).toBe(`/${language}/already-involved/`);
    expect((await page.request.get(target)).ok()).toBe(true);
    await draft.field('my-part').selectOption('witness');
    for (const id of acts) await expect(draft.field(id)).toHaveCount(0);
    await expect(first).toHaveCount(0);
  });

  test(`only the warnings are long between the heading of step 3 and its first question, and all are open (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const draft = new DraftPage(page);
    await draft.open(language);
    await draft.say();
    await draft.choose('cn-12339');
    const facts = page.locator('#answers ~ details:has(.facts)').first();
    await expect(facts.locator('dl')).toBeHidden();
    for (const item of await page.locator('.to ~ .note-careful').first().locator('li').all()) {
      await expect(item).toBeVisible();
    }
    await facts.locator('summary').click();
    await expect(facts.locator('dd')).toHaveCount(3);
    await facts.locator('summary').click();
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
    // Nothing that is long but the warnings.
    const warnings = (await page.locator('.to ~ .note-careful').first().boundingBox())?.height ?? 0;
    expect((await top('.question')) - (await top('#answers')) - warnings).toBeLessThan(700);
    // Reading a file is for few: it follows the questions.
    expect(await top('[data-notices="files"]')).toBeGreaterThan(await top('[data-field="evidence"]'));
  });
}

test('the draft can be saved where its questions end', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign programs.' });
  const { text } = await draft.saved('Save the draft', page.locator('[data-save-early]'));
  expect(JSON.parse(text).answers.asked).toBe('To sign programs.');
});
