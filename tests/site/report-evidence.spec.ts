import { writeLog } from '../../src/formats/evidence-log.ts';
import { DraftPage, html, log } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';

test('an evidence log opened here offers its items, and only those ticked are listed', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
  await draft.take({ 'evidence-log.json': writeLog(log) }, 'log');
  await expect(draft.told('evidence')).toContainText('evidence-log.json is open. Items: 2');
  expect(await draft.sheet()).not.toContain('E0001');
  await page.locator('[data-item="E0002"] input').check();
  expect(await draft.sheet()).toContain(`E0002 · ${html} · 3字节 · SHA-256 ${'b'.repeat(64)}`);
  expect(await draft.sheet()).not.toContain('E0001');
  await page.getByRole('button', { name: 'Tick all' }).click();
  expect(await draft.sheet()).toContain('E0001 · offer.eml');
  expect((await draft.savedDraft()).answers['evidence']).toHaveLength(2);
  const file = await draft.savedDraft();
  await page.locator('[data-item="E0001"] input').uncheck();
  expect(await draft.sheet()).not.toContain('E0001');
  // In a draft that is opened without the log, what is unticked stays to be ticked again.
  page.on('dialog', (dialog) => dialog.accept());
  await draft.take({ 'draft.json': JSON.stringify(file) });
  await page.locator('[data-item="E0001"] input').uncheck();
  expect(await draft.sheet()).not.toContain('E0001');
  await page.locator('[data-item="E0001"] input').check();
  expect(await draft.sheet()).toContain('E0001 · offer.eml');
});

test('a mail is read, and only what is ticked goes into the report; an answer is not written over', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ situation: 'provider', place: 'world' });
  await draft.choose('mail-provider-abuse');
  await draft.answer({ 'mail-from': 'somebody else' });
  const before = await draft.sheet();
  const mail = [
    `From: ${html.replaceAll(/[<>"]/g, '')} <client@example.org>`,
    'To: me@example.com',
    'Message-ID: <1@example.org>',
    'Date: Fri, 20 Nov 2026 14:05:00 +0800',
    'Subject: offer',
    '',
    'https://bad.example/x',
  ].join('\r\n');
  await draft.take({ 'offer.eml': mail }, 'files');
  const file = page.locator('.read-file');
  await expect(file).toContainText('offer.eml');
  expect(await draft.sheet()).toBe(before);
  await expect(file.locator('[data-offer="mail-from"] input')).toBeDisabled();
  await file.locator('[data-offer="mail-id"] input').check();
  await file.getByRole('button', { name: 'Put what is ticked' }).click();
  await expect(draft.field('mail-id')).toHaveValue('<1@example.org>');
  await expect(draft.told('files')).toHaveText('');
  expect(await draft.sheet()).toContain('| <1@example.org>\n| (read from the file offer.eml)');
  await expect(draft.field('mail-from')).toHaveValue('somebody else');
  expect(await draft.sheet()).not.toContain('2026-11-20');
  await file.getByText('Everything that was read').click();
  await expect(file).toContainText('client@example.org');
  await file.getByRole('button', { name: 'Take this file away' }).click();
  await expect(file).toHaveCount(0);
  await expect(draft.field('mail-id')).toHaveValue('<1@example.org>');
});

test('a private key is refused in plain words; a file dropped anywhere is read', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
  await draft.take({ 'key.pem': '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n' }, 'files');
  await expect(draft.told('files')).toContainText('Stop: this is a private key');
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'evidence-log.json'));
    return transfer;
  }, writeLog(log));
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
  await expect(page.locator('[data-item="E0001"]')).toBeVisible();
});
