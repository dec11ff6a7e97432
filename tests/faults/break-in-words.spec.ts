import { writeLog } from '../../src/formats/evidence-log/log-file.ts';
import { bagOf, type Tree, zipOf } from '../fixtures/bags.ts';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { DraftPage, html, log as someLog } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/tripwire.ts';
import { chooseZip, verdict } from '../fixtures/verify.ts';

// What a reader types into a tool or brings by name stands on the page as it was, to the last sign.

test('HTML in a name or a field is shown and never runs; what cannot be seen is made visible', async ({
  page,
}) => {
  const html = '<img src=x onerror="broken()"><script>broken()</script>';
  const log = new LogPage(page);
  await log.open();
  await log.add([text(`a\u202Efdp${html.replaceAll('/', '')}.exe`, 'a')]);
  await log.describe('E0001', 'What it is', html);
  await page.getByLabel('Reference').fill(html);
  await log.handOver({ from: html, to: html, why: html });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const copy = await log.workingCopy();
  await log.openWorkingCopy(JSON.stringify(copy), `${html.replaceAll('/', '')}.json`);
  await expect(log.item('E0001')).toContainText('U+202E');
  expect(await page.locator('.tool :is(img, script[src="x"])').count()).toBe(0);
});

test('HTML in answers, names and files is shown and never runs', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: html, facts: html, 'contact-accounts': html });
  await draft.take({ 'evidence.json': writeLog(someLog) }, 'log');
  await page.getByRole('button', { name: 'Tick all' }).click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await draft.take({ [`${html.replaceAll('/', '')}.json`]: '{' });
  await expect(draft.told('storage')).toContainText('onerror');
  expect(await page.locator('main :is(img, script[src="x"])').count()).toBe(0);
});

test('names that hold markup or turn text round are shown and never run', async ({ page }) => {
  const payload: Tree = { '<img src=x onerror=alert(1)>.txt': '1', '\u202egpj.exe': '2' };
  const { 'manifest-sha256.txt': _, ...rest } = bagOf({ payload, version: '1.0\u202e<i>' });
  await page.goto('en/keep/verify/');
  await chooseZip(
    page,
    await zipOf({ ...rest, 'manifest-sha256.txt': '<script>alert(1)</script>\n' }, '<b>bag'),
    '<i>.zip',
  );
  await expect(verdict(page)).toContainText('Changed');
  const outcome = page.locator('.outcome');
  await expect(outcome).toContainText('data/<img src=x onerror=alert(1)>.txt');
  await expect(outcome).toContainText('⟨U+202E⟩gpj.exe');
  await expect(outcome).toContainText('BagIt 1.0⟨U+202E⟩<i>');
  await expect(outcome).toContainText('<script>alert(1)</script>');
  await expect(outcome.locator('img, script, i, b')).toHaveCount(0);
});
