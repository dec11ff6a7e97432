import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import { readReceipt } from '../../src/formats/report/report-receipt.ts';
import { DraftPage, html } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';

test('from the English page 12339 gets a Chinese text, with the reader’s own words marked and as they were typed', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.begin();
  const words = 'He asked me to sign 12 programs.\n  “No questions” — 不要多问 🧾';
  await draft.answer({ asked: words });
  const sheet = page.locator('.sheet').first();
  await expect(sheet).toHaveAttribute('lang', 'zh-CN');
  await expect(sheet).toContainText('间谍行为可疑线索');
  await expect(sheet).toContainText('“>”开头的行是我的原话');
  const own = sheet.locator('mark').filter({ hasText: 'He asked me' });
  await expect(own).toHaveAttribute('lang', '');
  expect((await own.textContent())?.replace(/^> ?/gm, '')).toBe(words);
  expect(
    await page
      .locator('.sheet')
      .first()
      .evaluate((pre) => {
        const fixed = [...pre.childNodes]
          .filter((node) => node.nodeType === 3)
          .map((node) => node.textContent);
        return /[a-z]{3}/i.test(fixed.join('').replace(/English/g, ''));
      }),
  ).toBe(false);
  await page.getByText('The same text in English').click();
  await expect(page.locator('.gloss')).toContainText('Lead on suspected espionage');
  await page.locator('input[name="language"][value="en"]').check();
  await expect(sheet).toContainText('Lead on suspected espionage');
  await expect(page.locator('.gloss')).toHaveCount(0);
});

test('from the Chinese page a body abroad gets an English text', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open('zh-cn');
  await draft.say({ situation: 'approach', place: 'gb' });
  await draft.choose('gb-mi5');
  await draft.answer({ asked: '对方要我给十二个程序签名。' });
  const sheet = page.locator('.sheet').first();
  await expect(sheet).toHaveAttribute('lang', 'en');
  await expect(sheet).toContainText('Lead on suspected espionage');
  await expect(sheet).toContainText('> 对方要我给十二个程序签名。');
  await expect(sheet).toContainText('My own words may be in another language: 简体中文.');
});

test('what is copied, saved, printed and mailed is the text shown, to the last character', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ situation: 'incident', place: 'cn' });
  await draft.choose('cn-12387');
  await draft.answer({
    unit: 'Gateway of 某单位\nBcc: all@example.org',
    'reporter-contact': html,
    facts: 'a\tb  c ',
  });
  const shown = await draft.sheet();
  expect(shown).toContain('> Bcc: all@example.org');

  await page.getByRole('button', { name: 'Copy all' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  const text = await draft.saved('Save as text');
  expect(text.text).toBe(shown);
  expect(text.name).toMatch(/^draft-cn-12387-\d{4}-\d\d-\d\d\.txt$/);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('[data-report-paper] pre').textContent()).toBe(shown);

  const mail = await draft.saved('Save as mail (.eml)');
  const read = await PostalMime.parse(mail.text);
  expect(read.text?.replaceAll('\r\n', '\n')).toBe(shown);
  expect(read.to?.map(({ address }) => address)).toEqual(['12387@cert.org.cn']);
  expect(read.subject).toBe(await page.locator('[data-subject]').textContent());
  expect(read.headers.map(({ key }) => key)).toEqual(expect.arrayContaining(['x-unsent']));
  expect([read.from, read.bcc]).toEqual([undefined, undefined]);

  await page.locator('.piecewise summary').click();
  const unit = page.locator('[data-copy-field="unit"]');
  await unit.getByRole('button').click();
  await expect(unit.getByRole('button')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Gateway of 某单位\nBcc: all@example.org',
  );
});

test('another channel keeps every answer, and the one before finds its own again', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign programs.', 'reporter-role': 'engineer', facts: 'first\n\nsecond' });
  await draft.say({ situation: 'vulnerability' });
  await expect(page.getByText('Your answers are kept.')).toBeVisible();
  await draft.say({ situation: 'incident' });
  await draft.choose('cn-12387');
  await expect(draft.field('reporter-role')).toHaveValue('engineer');
  await draft.say({ situation: 'approach' });
  await draft.choose('cn-12339');
  await expect(draft.field('asked')).toHaveValue('To sign programs.');
  await expect(draft.field('facts')).toHaveValue('first\n\nsecond');
});

test('what is asked for and empty is listed, leads to its question, and never keeps from exporting', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.begin();
  const missing = page.locator('[data-missing]');
  await expect(missing.getByRole('link').first()).toBeVisible();
  await missing.getByRole('link', { name: /^What was asked of you/ }).click();
  await expect(draft.field('asked')).toBeFocused();
  expect(page.url()).not.toContain('#');
  expect((await draft.saved('Save as text')).text).toBe(await draft.sheet());
  await page.keyboard.type('To sign programs.');
});

test('a name after “anonymous” never gets into the text', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.field('identity').selectOption('named');
  await draft.answer({ 'reporter-name': 'Li Lei' });
  expect(await draft.sheet()).toContain('Li Lei');
  await draft.field('identity').selectOption('anonymous');
  await expect(draft.field('reporter-name')).toHaveCount(0);
  expect(await draft.sheet()).not.toContain('Li Lei');
});

test('XARF is shown whole before it is saved, and says what it lacks', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ situation: 'provider', place: 'world' });
  await draft.choose('ip-abuse-contact');
  await expect(page.getByText('requires answers that are still missing')).toBeVisible();
  // Each leads to its question, in sight before or not.
  await expect(draft.field('reporter-mail')).toHaveCount(0);
  await page.locator('a[href="#field-reporter-mail"]').click();
  await expect(draft.field('reporter-mail')).toBeFocused();
  await draft.askAll();
  await draft.field('abuse-kind').selectOption('botnet');
  await draft.field('identity').selectOption('named');
  await draft.answer({
    'reporter-name': 'Li Lei',
    'reporter-contact': 'never boss@example.com',
    'reporter-mail': 'li@example.org',
    'source-addresses': '203.0.113.7',
    facts: 'Answers on the port of the botnet.',
  });
  await draft.field('first-seen').getByRole('button').click();
  const shown = await page.locator('.xarf').textContent();
  const { text } = await draft.saved('Save XARF (.json)');
  expect(text).toBe(shown);
  expect(JSON.parse(text)).toMatchObject({ category: 'infrastructure', source_identifier: '203.0.113.7' });
  expect(text).not.toContain('boss@');
  // It counts as taken: the receipt pins it.
  await page.locator('#sent').getByRole('button').click();
  const receipt = await draft.saved(/^Save receipt for programs/);
  const digest = createHash('sha256').update(text).digest('hex');
  expect(readReceipt(receipt.text)).toMatchObject({ receipt: { xarf: [{ sha256: digest }] } });
});

test('the receipt pins the text that was taken, whatever is typed afterwards', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign programs.' });
  const sent = (await draft.saved('Save as text')).text;
  await draft.answer({ asked: 'To sign programs. More came later.' });
  await page.getByRole('button', { name: 'Save receipt', exact: true }).click();
  await expect(draft.told('receipt')).toContainText('Fill in day and time');
  await page.locator('#sent').getByRole('button').click();
  await page.getByLabel('By way of').fill('12339');
  await page.getByLabel('Reference given').fill(html);
  const digest = createHash('sha256').update(sent).digest('hex');
  await expect(page.locator('[data-digest]').first()).toContainText(digest);
  const read = readReceipt((await draft.saved(/^Save receipt for programs/)).text);
  expect(read).toMatchObject({
    receipt: {
      channel: 'cn-12339',
      way: '12339',
      reference: html,
      textSha256: digest,
      textBytes: Buffer.byteLength(sent),
    },
  });
  const { text } = await draft.saved('Save receipt');
  expect(text).toContain(digest);
  await page.getByLabel('No text; I said it').check();
  expect(readReceipt((await draft.saved(/^Save receipt for programs/)).text)).toMatchObject({
    receipt: { textSha256: '', textBytes: 0 },
  });
  await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible();
  // What was written down for one channel never gets into the receipt of another.
  await draft.choose('cn-mss-wechat');
  await expect(page.getByLabel('Reference given')).toHaveValue('');
  await expect(page.getByLabel('The text copied, saved or printed')).toHaveCount(0);
  await draft.choose('cn-12339');
  await expect(page.getByLabel('Reference given')).toHaveValue(html);
});
