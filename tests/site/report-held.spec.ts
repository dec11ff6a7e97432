import { createHash } from 'node:crypto';
import { DraftPage } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';

test('a provider gets nothing written for an authority until it is ticked, and the page says what is held back', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ situation: 'provider', place: 'cn' });
  await draft.choose('cn-12339');
  await draft.answer({ facts: 'Somebody approached me.', 'reporter-contact': 'li@example.org' });
  await draft.choose('ip-abuse-contact');
  expect(await draft.sheet()).not.toMatch(/approached|li@example/);
  const held = page.locator('[data-held]').first();
  await expect(held).toContainText('the client must not learn of an approach');
  await expect(held.getByRole('listitem')).toHaveCount(2);
  await expect(draft.field('facts')).toHaveValue('Somebody approached me.');
  await page.locator('[data-give="facts"]').check();
  expect(await draft.sheet()).toContain('> Somebody approached me.');
  expect(await draft.sheet()).not.toContain('li@example');
  // What is written for this provider needs no tick.
  await draft.answer({ 'log-excerpt': 'deny tcp' });
  await expect(page.locator('[data-give="log-excerpt"]')).toBeChecked();
  await draft.choose('cn-12339');
  await expect(page.locator('[data-held], [data-give]')).toHaveCount(0);
  expect(await draft.sheet()).toContain('li@example.org');
});

test('another zone tells the same moment, offers back what was typed, and a time to come gets a remark', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ date: '2026-11-20', time: '22:30', zone: 'Asia/Shanghai' });
  const since = page.locator('#since');
  await since.locator('select').selectOption('Europe/Berlin');
  await expect(since.locator('input[type="time"]')).toHaveValue('15:30');
  const remark = page.locator('#since + [role="status"]');
  await expect(remark).toContainText(
    '2026-11-20 22:30 in Asia/Shanghai is 2026-11-20 15:30 in Europe/Berlin.',
  );
  await remark.getByRole('button', { name: 'No, it was 2026-11-20 22:30' }).click();
  await expect(since.locator('input[type="time"]')).toHaveValue('22:30');
  await expect(since.locator('select')).toHaveValue('Europe/Berlin');
  await expect(remark).toHaveText('');
  await since.locator('input[type="date"]').fill('2126-11-20');
  await expect(remark).toContainText('yet to come');
});

test('answers copied one by one count as taken; a saved receipt opens again and knows its text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign\u202Eprograms.' });
  // What cannot be seen is written out by the style sheet; the text itself is unchanged.
  const unseen = page.locator('.sheet .unseen-character').first();
  expect(await unseen.evaluate((one) => getComputedStyle(one, '::before').content)).toContain('U+202E');
  const sheet = await draft.sheet();
  expect(sheet).toContain('> To sign\u202Eprograms.');
  await page.locator('.piecewise summary').click();
  await page.locator('[data-copy-field="asked"]').getByRole('button').click();
  await expect(page.getByLabel('Answers one by one')).toBeChecked();
  await draft.answer({ asked: 'More.' });
  await page.locator('#sent').getByRole('button').click();
  const { name, text } = await draft.saved(/^Save receipt for programs/);
  expect(name).toMatch(/^receipt-cn-12339-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toMatchObject({
    textAs: 'pieces',
    textSha256: createHash('sha256').update(sheet).digest('hex'),
  });
  // The receipt stands in the draft file too, and comes back with it.
  const file = await draft.savedDraft();
  await page.goto('about:blank');
  await draft.open();
  await draft.take({ 'draft.json': JSON.stringify(file) });
  await expect(page.getByLabel('Answers one by one')).toBeChecked();

  await draft.take({ 'receipt.json': text }, 'receipt');
  await expect(page.locator('[data-receipt]')).toContainText('Given answer by answer.');
  await draft.take({ 'windows.txt': sheet.replaceAll('\n', '\r\n') }, 'compare');
  await expect(draft.told('check')).toContainText('word for word');
  await draft.take({ 'other.txt': `${sheet}x` }, 'compare');
  await expect(draft.told('check')).toContainText('is not this receipt’s text');
});

test('who stays anonymous is told that the name typed before is not in the file', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.field('identity').selectOption('named');
  await draft.answer({ 'reporter-name': 'Li Lei' });
  await draft.field('identity').selectOption('anonymous');
  await expect(page.locator('#save ~ [data-left-out]')).toContainText('Your name');
  expect(JSON.stringify(await draft.savedDraft())).not.toContain('Li Lei');
});

test('undoing brings nothing of an authority to a provider, and no button takes the focus with it', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ situation: 'provider', place: 'cn' });
  await draft.choose('cn-12339');
  await draft.field('facts').pressSequentially('Approached.');
  await draft.choose('ip-abuse-contact');
  await draft.field('facts').focus();
  for (const key of ['Control+A', 'Delete', 'Control+Z']) await page.keyboard.press(key);
  await expect(draft.field('facts')).toHaveValue('Approached.');
  expect(await draft.sheet()).not.toContain('Approached');
  await expect(page.locator('[data-give="facts"]')).not.toBeChecked();

  await draft.take({ 'a.eml': 'From: a@b.example\r\nTo: c@d.example\r\n\r\nhttps://e.example/id' }, 'files');
  const file = page.locator('.read-file');
  await file.getByRole('button', { name: 'Take this file away' }).focus();
  await page.keyboard.press('Enter');
  await expect(file).toHaveCount(0);
  await expect(page.locator('[data-take="files"]')).toBeFocused();
});
