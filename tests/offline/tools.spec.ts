import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { expect, offline, test } from '../fixtures/offline.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { scratch } from '../fixtures/scratch.ts';
import { chooseZip, verdict } from '../fixtures/verify.ts';

test('evidence is logged and packed, and the verifier in the same file calls the package intact', async ({
  page,
}) => {
  const log = new LogPage(page);
  await log.open(offline('en', '#/keep/log/'));
  await page.locator('[data-add="files"]').setInputFiles([text('offer.eml', 'abc')]);
  await expect(log.item('E0001')).toContainText(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save evidence package/ }).click(),
  ]);
  const path = join(scratch('evidence'), 'package.zip');
  await download.saveAs(path);
  await page.evaluate(() => {
    location.hash = '#/keep/verify/';
  });
  await chooseZip(page, readFileSync(path));
  await expect(verdict(page)).toContainText('Intact');
});

test('a report is drafted, and a mail is read into it', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open('zh-cn', offline('zh-cn', '#/report/draft/'));
  await draft.say();
  await draft.choose('cn-12339');
  await draft.answer({ asked: '对方要我给十二个程序签名。' });
  expect(await draft.sheet()).toContain('对方要我给十二个程序签名。');
  await expect(draft.stop('cn-12339').locator('a[href*="channels/cn-12339"]').first()).toHaveAttribute(
    'href',
    '#/report/channels/cn-12339/',
  );
  await draft.take({ 'mail.eml': 'From: a@example.org\r\nTo: b@example.org\r\n\r\nx' }, 'files');
  await expect(page.locator('.read-file')).toContainText('a@example.org');
});

test('the page of a channel leads to a draft for it', async ({ page }) => {
  await page.goto(offline('en', '#/report/channels/cn-12339/'));
  await page.locator('.page.shown a[href*="channel="]').first().click();
  await expect(page.locator('input[name="channel"][value="cn-12339"]')).toBeChecked();
});
