import type { Page } from 'playwright/test';
import type { EvidenceLog } from '../../src/formats/evidence-log/evidence-log.ts';
import { writeLog } from '../../src/formats/evidence-log/log-file.ts';
import { bagOf, zipOf } from '../fixtures/bags.ts';
import { LogPage } from '../fixtures/evidence-log.ts';
import { DraftPage, log as someLog } from '../fixtures/report-draft.ts';
import { expect, expectOnlyWords, markup, test } from '../fixtures/tripwire.ts';
import { unfold } from '../fixtures/unfold.ts';
import { chooseZip } from '../fixtures/verify.ts';

// Files that somebody brings to the tools: by their names, by their content, by what they claim to be.

/** No file system allows some of these; a browser does. */
const names = [
  '<img src=x onerror=broken("name")>.eml',
  '"><script>broken()</script>.json',
  'offer\u202Efdp.exe',
  'a\u0000b.eml',
  `${'名'.repeat(4_000)}.eml`,
  '../../../../etc/passwd',
  '__proto__',
  'javascript:broken()',
];

/** Chooses files whose names no system would give a test, with one of the fields of a page. */
async function choose(page: Page, field: string, files: readonly [name: string, content: string][]) {
  await page.locator(field).evaluate((input: HTMLInputElement, all) => {
    const transfer = new DataTransfer();
    for (const [name, content] of all) transfer.items.add(new File([content], name));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

/** Waits until a tool has shown what it was given, or has said why not. */
const answered = (page: Page) =>
  expect(
    page.locator('[role="alert"], .verdict, [data-item]').filter({ hasText: /\S/ }).first(),
  ).toBeAttached();

const printed = (page: Page) => page.evaluate(() => dispatchEvent(new Event('beforeprint')));

test('the evidence log takes files of any name, and packs them', async ({ page }) => {
  const log = new LogPage(page);
  await log.withoutPicker();
  await log.open();
  await choose(
    page,
    '[data-add="files"]',
    names.map((name, index) => [name, `content ${index}`]),
  );
  await log.isHashed();
  await printed(page);
  await expect(page.locator('[data-item]')).toHaveCount(names.length);
  await expect(page.locator('[data-item]', { hasText: 'U+202E' })).toHaveCount(1);
  await expectOnlyWords(page);
  await log.download('Save evidence package');
  await expectOnlyWords(page);
});

test('the verifier takes files of any name', async ({ page }) => {
  await page.goto('en/keep/verify/');
  await page.locator('[data-verify]:not([hidden])').waitFor();
  const field = await page.getByLabel('Choose a zip or files').elementHandle();
  await field?.evaluate((input: HTMLInputElement, all) => {
    const transfer = new DataTransfer();
    for (const name of all) transfer.items.add(new File(['a'], name));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, names);
  await answered(page);
  await expectOnlyWords(page);
});

test('the verifier takes zips whose names and tag files are markup', async ({ page }) => {
  const payload = Object.fromEntries(
    names.map((name, index) => [`${index}/${name.replaceAll('\u0000', '')}`, 'x']),
  );
  const bag = bagOf({ payload, tags: { 'bag-info.txt': `Source-Organization: ${markup}\n` } });
  await page.goto('en/keep/verify/');
  await chooseZip(page, await zipOf(bag, '<img src=x onerror=broken()>'), `${names[0]}.zip`);
  await answered(page);
  await expectOnlyWords(page);
});

/** The log with other words in every field that holds any. */
function hostileLog(): EvidenceLog {
  const words = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, one === '' ? markup : one]))
      : value;
  const items = someLog.items.map((item) => ({
    ...(words(item) as typeof item),
    name: markup,
    path: markup,
  }));
  return { ...(words(someLog) as EvidenceLog), items, case: words(someLog.case) as EvidenceLog['case'] };
}

for (const [title, text] of Object.entries({
  'markup in every field': writeLog(hostileLog()),
  'a prototype': writeLog(someLog).replace('"case"', '"__proto__": {"polluted": 1}, "case"'),
  'a prototype inside': writeLog(someLog).replaceAll('"name":', '"__proto__": {"polluted": 1}, "name":'),
  'nesting without end': `{"format":"spot-keep-report/evidence-log","version":1,"items":${'['.repeat(100_000)}`,
  'other types': writeLog(someLog).replaceAll(
    /"(?:name|notes|what|path)": *"[^"]*"/g,
    '"name": {"toString": 1}',
  ),
})) {
  test(`a working copy of the evidence log is read as data: ${title}`, async ({ page }) => {
    const log = new LogPage(page);
    await log.open();
    await log.openWorkingCopy(text, names[0]);
    await answered(page);
    await printed(page);
    await expectOnlyWords(page);
  });

  test(`a report draft takes an evidence log as data: ${title}`, async ({ page }) => {
    const draft = new DraftPage(page);
    await draft.begin();
    await draft.take({ [names[0] ?? '']: text }, 'log');
    await expect(
      page
        .locator('[role="alert"]')
        .or(page.getByRole('button', { name: 'Tick all' }))
        .first(),
    ).toBeAttached();
    await printed(page);
    await expectOnlyWords(page);
  });
}

for (const [title, change] of Object.entries<(draft: Record<string, unknown>) => string>({
  'markup in every field': (draft) =>
    JSON.stringify({
      ...draft,
      generator: markup,
      answers: { facts: markup, asked: markup, [markup]: markup, 'contact-accounts': [markup] },
    }),
  'ids that are markup or of a prototype': (draft) =>
    JSON.stringify({
      ...draft,
      channel: '__proto__',
      situation: markup,
      place: 'constructor',
      language: markup,
    }),
  'a prototype': (draft) =>
    JSON.stringify(draft).replace('"answers":{', '"answers":{"__proto__":{"polluted":1},'),
  'other types': (draft) =>
    JSON.stringify({ ...draft, answers: [markup], assets: { 0: markup }, channel: 7 }),
})) {
  test(`a saved draft is read as data: ${title}`, async ({ page }) => {
    const draft = new DraftPage(page);
    await draft.begin();
    await draft.answer({ facts: 'x' });
    const file = change({ ...(await draft.savedDraft()) });
    await draft.take({ [names[1]?.replaceAll('/', '') ?? '']: file }, 'draft');
    await answered(page);
    await printed(page);
    await expectOnlyWords(page);
  });
}

const mail = [
  `From: ${markup.replaceAll(/[\r\n]/g, ' ')} <a@example.org>`,
  'To: "<img src=x onerror=broken()>" <b@example.org>',
  `Subject: =?utf-8?B?${Buffer.from(markup).toString('base64')}?=`,
  `Message-ID: <"><script>broken()</script>@x>`,
  `X-__proto__: ${markup}`,
  'Received: from <script>broken()</script> ([203.0.113.7]) by <img src=x onerror=broken()>; Fri, 20 Nov 2026 14:05:00 +0800',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  `<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/"><img src=https://evil.example/p.gif>${markup}`,
  '--b',
  `Content-Type: image/svg+xml; name="<img src=x onerror=broken()>.svg"`,
  `Content-Disposition: attachment; filename="<img src=x onerror=broken()>.svg"`,
  '',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="broken()"/>',
  '--b--',
].join('\r\n');

test('a mail is read and never shown as its sender wrote it: nothing in it runs, loads or refreshes', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await choose(page, '[data-take="files"]', [['<img src=x onerror=broken()>.eml', mail]]);
  await expect(page.locator('.read-file')).toContainText('a@example.org');
  await unfold(page);
  await printed(page);
  await expectOnlyWords(page);
});

test('a receipt is read as data', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  for (const text of [
    JSON.stringify({
      format: 'spot-keep-report/report-receipt',
      version: 1,
      channelName: markup,
      notes: markup,
    }),
    `{"format":"spot-keep-report/report-receipt","version":1,"__proto__":{"polluted":1}}`,
    markup,
  ]) {
    await draft.take({ [`${names[0]}`]: text }, 'receipt');
    await answered(page);
    await expectOnlyWords(page);
  }
});
