import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import PostalMime from 'postal-mime';
import { type EvidenceItem, type EvidenceLog, emptyLog, writeLog } from '../../src/formats/evidence-log.ts';
import { readReceipt } from '../../src/formats/report-receipt.ts';
import { LogPage } from '../fixtures/evidence-log.ts';
import { htmlOf } from '../fixtures/pages.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { dist, expect, test } from '../fixtures/site.ts';

const html = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
const first: EvidenceItem = {
  number: 'E0001',
  name: 'offer.eml',
  path: 'offer.eml',
  size: 1024,
  modified: null,
  sha256: 'a'.repeat(64),
  added: '2026-11-20T14:05:00+08:00',
  what: 'the offer',
  source: '',
  by: '',
  assetType: '',
  notes: '',
};
const second = { ...first, number: 'E0002', name: html, path: html, size: 3, sha256: 'b'.repeat(64) };
const log: EvidenceLog = {
  ...emptyLog('test', new Date('2026-11-20T06:00:00Z')),
  items: [first, second],
  lastNumber: 'E0002',
};

test('place and matter give the channels in order, each with its reason, its ways and the day it was checked', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.open();
  await expect(page.getByRole('status').first()).toContainText('Say above');
  await draft.say({ situation: 'approach', place: 'cn' });
  const stops = page.locator('.stops > li');
  await expect(stops.first()).toContainText('12339');
  await expect(stops.first()).toContainText('First. It is the line of the state security organs');
  await expect(stops.first()).toContainText('Last checked');
  await expect(stops.first().getByRole('link', { name: '12339', exact: true })).toHaveAttribute(
    'href',
    'tel:12339',
  );
  await expect(stops.first().locator('.cites a').first()).toHaveAttribute(
    'href',
    /\.\.\/sources\/#counterespionage-law$/,
  );
  await expect(stops.last()).toContainText('Your employer, or another state body');
  await draft.say({ situation: 'provider', place: 'cn' });
  await expect(stops.first()).toContainText('a provider that acts warns the client');
  const reached = await page.request.get(
    new URL((await stops.first().locator('.checked a').getAttribute('href')) ?? '', page.url()).href,
  );
  expect(reached.status()).toBe(200);
});

test('assets that were touched leave out the providers of others, and nothing else', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ situation: 'provider', place: 'cn' });
  await expect(draft.stop('cn-12339')).toBeVisible();
  const before = await page.locator('.stops > li').count();
  await page.getByLabel('Digital certificates').check();
  await expect(page.locator('.stops > li')).not.toHaveCount(before);
  await expect(draft.stop('ca-problem-reports')).toBeVisible();
  await expect(draft.stop('cn-12339')).toBeVisible();
  await page.getByLabel('Digital certificates').uncheck();
  await expect(page.locator('.stops > li')).toHaveCount(before);
});

for (const { timezoneId, now, date, time, shown } of [
  {
    timezoneId: 'Asia/Shanghai',
    now: '2026-11-22T12:20:00+08:00',
    date: '2026-11-22',
    time: '12:20',
    shown: 'until 16:20 today (Asia/Shanghai, UTC+08:00)',
  },
  {
    timezoneId: 'Asia/Shanghai',
    now: '2026-11-22T22:30:00+08:00',
    date: '2026-11-22',
    time: '22:30',
    shown: 'until 02:30 tomorrow (Asia/Shanghai, UTC+08:00)',
  },
  {
    timezoneId: 'America/New_York',
    now: '2026-11-01T00:30:00-04:00',
    date: '2026-11-01',
    time: '00:30',
    shown: 'until 03:30 today (America/New_York, UTC-05:00)',
  },
  {
    timezoneId: 'Australia/Adelaide',
    now: '2026-11-22T12:20:00+10:30',
    date: '2026-11-21',
    time: '12:20',
    shown: 'ran out 16:20 yesterday (Australia/Adelaide, UTC+10:30)',
  },
]) {
  test.describe(() => {
    test.use({ timezoneId });
    test(`a clock of 4 hours that began ${date} ${time} is told as “${shown}”`, async ({ page }) => {
      await page.clock.install({ time: new Date(now) });
      const draft = new DraftPage(page);
      await draft.open();
      await draft.say({ situation: 'incident', place: 'cn' });
      await page.clock.runFor(100);
      await expect(draft.stop('cn-12387')).toContainText('Say above since when you know');
      await draft.say({ situation: 'incident', place: 'cn', date, time });
      await page.clock.runFor(100);
      await expect(draft.stop('cn-12387')).toContainText(shown);
    });
  });
}

test.describe(() => {
  test.use({ timezoneId: 'Asia/Shanghai' });
  test('“tomorrow” becomes “today” at midnight while the page stands open', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-22T23:58:00+08:00') });
    const draft = new DraftPage(page);
    await draft.open();
    await draft.say({ situation: 'incident', place: 'cn', date: '2026-11-22', time: '22:30' });
    await page.clock.runFor(100);
    await expect(draft.stop('cn-12387')).toContainText('until 02:30 tomorrow');
    await page.clock.runFor('03:00');
    await expect(draft.stop('cn-12387')).toContainText('until 02:30 today');
  });

  test('a clock is told in the zone in which the reader came to know', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-22T12:20:00+08:00') });
    const draft = new DraftPage(page);
    await draft.open('zh-cn');
    const since = { date: '2026-11-22', time: '04:20', zone: 'UTC' };
    await draft.say({ situation: 'incident', place: 'cn', ...since });
    await page.clock.runFor(100);
    await expect(draft.stop('cn-12387')).toContainText('今天08:20前（UTC，UTC+00:00）');
  });
});

test('from the English page 12339 gets a Chinese text, with the reader’s own words marked and as they were typed', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
  const words = 'He asked me to sign 12 programs.\n  “No questions” — 不要多问 🧾';
  await draft.answer({ asked: words });
  const sheet = page.locator('.sheet').first();
  await expect(sheet).toHaveAttribute('lang', 'zh-CN');
  await expect(sheet).toContainText('间谍行为可疑线索');
  await expect(sheet).toContainText('以“>”开头的行是我本人的原话');
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
  expect(text.name).toMatch(/^draft-\d{4}-\d\d-\d\d\.txt$/);
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

test('a page of plain http, without a clipboard of its own, copies all the same', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
  await page.getByRole('button', { name: 'Copy all' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
});

test('another channel keeps every answer, and the one before finds its own again', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
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
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
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
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
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
  await draft.field('abuse-kind').selectOption('botnet');
  await draft.field('identity').selectOption('named');
  await draft.answer({
    'reporter-name': 'Li Lei',
    'reporter-contact': 'li@example.org',
    'source-addresses': '203.0.113.7',
    facts: 'Answers on the port of the botnet.',
  });
  await draft.field('first-seen').getByRole('button').click();
  const shown = await page.locator('.xarf').textContent();
  const { text } = await draft.saved('Save XARF (.json)');
  expect(text).toBe(shown);
  expect(JSON.parse(text)).toMatchObject({ category: 'infrastructure', source_identifier: '203.0.113.7' });
});

test('the receipt pins the text that was taken, whatever is typed afterwards', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
  await draft.answer({ asked: 'To sign programs.' });
  const sent = (await draft.saved('Save as text')).text;
  await draft.answer({ asked: 'To sign programs. More came later.' });
  await page.getByRole('button', { name: 'Save receipt', exact: true }).click();
  await expect(draft.told('receipt')).toContainText('Fill in day and time');
  await page.locator('#sent').getByRole('button').click();
  await page.getByLabel('By way of').fill('12339');
  await page.getByLabel('Reference given').fill(html);
  const digest = createHash('sha256').update(sent).digest('hex');
  await expect(page.locator('[data-digest]')).toContainText(digest);
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
  await expect(page.getByLabel('The text as I copied')).toHaveCount(0);
  await draft.choose('cn-12339');
  await expect(page.getByLabel('Reference given')).toHaveValue(html);
});

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
  await page.locator('[data-item="E0001"] input').uncheck();
  expect(await draft.sheet()).not.toContain('E0001');
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

test('a saved draft opens again as it was', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ date: '2026-11-20', time: '14:05', zone: 'Europe/Berlin' });
  await draft.choose('cn-12339');
  await page.locator('input[name="language"][value="en"]').check();
  await draft.answer({ asked: 'line one\n\n  line “two” 🧾 \u202Ertl <b>', 'contact-accounts': 'a\n\nb' });
  const shown = await draft.sheet();
  const file = await draft.savedDraft();
  expect(file).toMatchObject({ place: 'cn', channel: 'cn-12339', language: 'en' });
  await page.goto('about:blank');
  await draft.open();
  await draft.take({ 'draft.json': JSON.stringify(file) });
  await expect(draft.told('storage')).toContainText('draft.json is open');
  expect(await draft.sheet()).toBe(shown);
  await expect(draft.field('contact-accounts')).toHaveValue('a\n\nb');
});

test('a file that is cut, foreign, newer or damaged is refused in plain words and changes nothing', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
  await draft.answer({ asked: 'To sign programs.' });
  const good = await draft.savedDraft();
  const shown = await draft.sheet();
  const bad = {
    'cut.json': [JSON.stringify(good).slice(0, 100), 'cannot be read as JSON'],
    'foreign.json': ['{"a": 1}', 'neither a draft of this tool nor an evidence log'],
    'newer.json': [JSON.stringify({ ...good, version: 99 }), 'newer version'],
    'damaged.json': [JSON.stringify({ ...good, place: 7, answers: { asked: 3 } }), 'not what they must be'],
    'log.json': [writeLog({ ...log, items: [{ ...first, size: -1 }] }), 'was not opened'],
  };
  for (const [name, [content = '', words = '']] of Object.entries(bad)) {
    await draft.take({ [name]: content });
    await expect(draft.told('storage')).toContainText(words);
    await expect(draft.told('storage')).toContainText(name);
    expect(await draft.sheet()).toBe(shown);
  }
  await draft.take({ 'damaged.json': bad['damaged.json'][0] ?? '' });
  await expect(draft.told('storage').getByRole('listitem')).toHaveCount(2);
});

test('nothing is stored and nothing is requested while one works', async ({ page, context }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await draft.say();
  await draft.choose('cn-12339');
  await draft.answer({ asked: 'secret', 'reporter-contact': 'secret@example.org' });
  await draft.take(
    { 'mail.eml': 'From: a@example.org\r\nTo: b@example.org\r\n\r\nhttps://bad.example' },
    'files',
  );
  await expect(page.locator('.read-file')).toBeVisible();
  await draft.saved('Save as text');
  // Only the readers of files are fetched when they are needed.
  const strangers = requests.filter(
    (url) => !/^(blob:|data:)/.test(url) && !/\/assets\/[\w.-]+\.js$/.test(url),
  );
  expect(strangers).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).toMatch(/en\/report\/draft\/$/);
});

test('the draft is kept in the browser only when asked, and “Erase” leaves nothing', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
  await page.getByLabel('Keep in this browser').check();
  await draft.answer({ asked: 'kept words' });
  await page.waitForFunction(() => indexedDB.databases().then((all) => all.length === 1));
  await page.reload();
  await expect(draft.told('storage')).toContainText('Opened the draft kept in this browser.');
  await expect(draft.field('asked')).toHaveValue('kept words');
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(draft.told('storage')).toContainText('keeps nothing of the draft');
  await expect(page.locator('#sheet')).toHaveCount(0);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.reload();
  await expect(page.locator('#where')).toBeVisible();
  await expect(page.getByLabel('Keep in this browser')).not.toBeChecked();
});

test('two tabs that keep the draft do not write over each other', async ({ page, context }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
  await page.getByLabel('Keep in this browser').check();
  const other = new DraftPage(await context.newPage());
  await other.open();
  await other.answer({ asked: 'from the other tab' });
  await draft.answer({ asked: 'from this tab' });
  await expect(draft.told('storage')).toContainText(
    'Another tab of this browser has changed or erased the kept draft',
  );
  await expect(draft.field('asked')).toHaveValue('from this tab');
  await other.page.reload();
  await expect(other.field('asked')).toHaveValue('from the other tab');
});

test('erasing the draft leaves a kept evidence log alone', async ({ page }) => {
  const evidence = new LogPage(page);
  await evidence.open();
  await page.getByLabel('Reference').fill('A-1');
  await page.getByLabel('Keep in this browser').check();
  await page.waitForFunction(() => indexedDB.databases().then((all) => all.length === 1));
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await page.getByLabel('Keep in this browser').check();
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(draft.told('storage')).toContainText('Erased');
  await evidence.open();
  await expect(page.getByLabel('Reference')).toHaveValue('A-1');
});

test('leaving with unsaved work asks first; after saving it does not', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await draft.savedDraft();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
});

test('HTML in answers, names and files is shown and never runs', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
  await draft.answer({ asked: html, facts: html, 'contact-accounts': html });
  await draft.take({ 'evidence.json': writeLog(log) }, 'log');
  await page.getByRole('button', { name: 'Tick all' }).click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await draft.take({ [`${html.replaceAll('/', '')}.json`]: '{' });
  await expect(draft.told('storage')).toContainText('onerror');
  expect(await page.locator('main :is(img, script[src="x"])').count()).toBe(0);
  expect(await page.evaluate(() => Reflect.has(window, 'ran'))).toBe(false);
});

for (const language of ['en', 'zh-cn'] as const) {
  test(`a filled draft can be used with assistive technology, at 320 pixels, with every word in place (${language})`, async ({
    page,
  }) => {
    const draft = new DraftPage(page);
    await draft.open(language);
    await draft.say({ situation: 'provider', place: 'world', date: '2026-11-20', time: '14:05' });
    await draft.choose('ip-abuse-contact');
    await draft.answer({ facts: 'a\nb', 'source-addresses': '203.0.113.7' });
    await draft.take({ 'evidence.json': writeLog(log) }, 'log');
    await draft.take({ 'mail.eml': 'From: a@example.org\r\nTo: b@example.org\r\n\r\nx' }, 'files');
    await expect(page.locator('.read-file')).toBeVisible();
    for (const summary of await page.locator('.draft summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // A key that had no words would stand there itself, a place without a value in its braces.
    const words = (await page.locator('main').textContent()) ?? '';
    expect(words.match(/\b(draft|tool|way|channel|paper|log|reading|command)\.[a-z-]+|\{\w+\}/g)).toBe(null);
  });
}

test('the whole way can be gone with the keyboard alone', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await page.locator('input[name="situation"]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.locator('select[name="place"]')).toBeFocused();
  await page.keyboard.type('Mainland');
  const channel = page.locator('input[name="channel"]').first();
  await expect(channel).toBeVisible();
  for (let presses = 0; presses < 20; presses += 1) {
    if (await channel.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(page.locator('#sheet')).toBeVisible();
  await expect(channel).toBeFocused();
  const reached = new Set<string>();
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(
        () => document.activeElement?.id || document.activeElement?.textContent?.trim() || '',
      ),
    );
    if (reached.has('Erase')) break;
  }
  for (const stop of ['field-asked', 'field-facts', 'Copy all', 'Save as text', 'Save receipt', 'Erase']) {
    expect([...reached], stop).toContain(stop);
  }
});

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
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(14_000);
  }
  expect(urls.filter((url) => !/\/report\/draft\/(kit\.json)?$|\/assets\/[\w.-]+\.js$/.test(url))).toEqual(
    [],
  );
});

test('when the kit does not come the page says so and leads to the forms', async ({ page }) => {
  await page.route('**/kit.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('en/report/draft/');
  await expect(page.getByText('The tool could not be loaded.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Certificate problem report' })).toBeVisible();
});

test('a printed draft is the text and nothing else', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await draft.choose('cn-12339');
  await draft.answer({ asked: 'To sign programs.' });
  const shown = await draft.sheet();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered gets onto the paper.
  expect((await page.evaluate(() => document.body.innerText)).trim()).toBe(shown.trim());
});
