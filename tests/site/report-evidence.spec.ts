import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLog } from '../../src/formats/evidence-log/log-file.ts';
import { needs, run } from '../fixtures/programs.ts';
import { DraftPage, html, log } from '../fixtures/report-draft.ts';
import { scratch } from '../fixtures/scratch.ts';
import { expect, test } from '../fixtures/site.ts';

test('an evidence log opened here offers its items, and only those ticked are listed', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
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
  await expect(page.locator('[data-item="E0001"] input')).toBeChecked();
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
  await file.getByText('Everything read').click();
  await expect(file).toContainText('client@example.org');
  await file.getByRole('button', { name: 'Take this file away' }).click();
  await expect(file).toHaveCount(0);
  await expect(draft.field('mail-id')).toHaveValue('<1@example.org>');
});

test('ticks stay with the value they were set for, when another file goes or comes', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ situation: 'provider', place: 'world' });
  await draft.choose('mail-provider-abuse');
  const mail = (id: string) =>
    `From: a@b.example\r\nTo: c@d.example\r\nMessage-ID: <${id}@b.example>\r\n\r\n`;
  await draft.take({ 'one.eml': mail('1'), 'two.eml': mail('2') }, 'files');
  const file = (name: string) => page.locator('.read-file').filter({ hasText: name });
  const tick = (name: string, field: string) => file(name).locator(`[data-offer="${field}"] input`);
  await tick('two.eml', 'mail-id').check();
  await draft.take({ 'three.eml': mail('3') }, 'files');
  await file('one.eml').getByRole('button', { name: 'Take this file away' }).click();
  await expect(file('one.eml')).toHaveCount(0);
  await expect(tick('two.eml', 'mail-id')).toBeChecked();
  await expect(page.locator('[data-offer] input:checked')).toHaveCount(1);
});

test('the readers come with the first file and work apart from the page; without workers, in the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const draft = new DraftPage(page);
  await draft.begin();
  expect(page.workers()).toHaveLength(0);
  const started = page.waitForEvent('worker');
  await draft.take({ 'one.eml': 'From: a@b.example\r\nTo: c@d.example\r\n\r\n' }, 'files');
  await started;
  await expect(page.locator('.read-file')).toHaveCount(1);
  // The next file has the worker that was made ready meanwhile; the one after it finds none to start.
  await page.evaluate(() => Reflect.deleteProperty(window, 'Worker'));
  for (const [name, count] of Object.entries({ 'two.eml': 2, 'three.eml': 3 })) {
    await draft.take({ [name]: 'From: a@b.example\r\nTo: c@d.example\r\n\r\n' }, 'files');
    await expect(page.locator('.read-file')).toHaveCount(count);
  }
});

test('a certificate leads to the channel of the issuer it names', async ({ page }) => {
  needs('openssl');
  const folder = scratch('evidence');
  const openssl = (...options: string[]) => run(folder, 'openssl', ...options);
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-subj', '/O=DigiCert, Inc./CN=CA', '-out', 'ca.pem');
  openssl('req', ...key, '-keyout', 'leaf.key', '-subj', '/O=Client', '-out', 'leaf.csr');
  openssl('x509', '-req', '-in', 'leaf.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-out', 'leaf.pem');
  const chain = ['leaf.pem', 'ca.pem'].map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ situation: 'provider', place: 'world' });
  await draft.choose('ca-problem-reports');
  await draft.take({ 'chain.pem': chain }, 'files');
  const own = page.getByRole('group', { name: 'Certificate – issued none of the others: O=Client' });
  await expect(own.locator('[data-offer="certificate-subject"]')).toBeVisible();
  await expect(page.getByText('Other certificates, not the one to report: 1')).toBeVisible();
  await expect(page.locator('[data-issuer]')).toHaveCount(1);
  await own.getByRole('button', { name: 'Choose DigiCert' }).click();
  await expect(page.locator('input[value="ca-digicert"]')).toBeChecked();
  await expect(page.locator('[data-issuer="ca-digicert"]')).toContainText('DigiCert, Inc. as its issuer');
  await expect(page.locator('[data-issuer] button')).toHaveCount(0);
});
