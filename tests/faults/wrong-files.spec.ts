import { Buffer } from 'node:buffer';
import { writeLog } from '../../src/formats/evidence-log/log-file.ts';
import { bytesOf, zipOf } from '../fixtures/bags.ts';
import { evidencePackage } from '../fixtures/evidence-packages.ts';
import { DraftPage, log } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';
import { chooseZip, folder, tree, verdict } from '../fixtures/verify.ts';
import { buildZip } from '../fixtures/zips.ts';

test('what cannot be judged says what was expected', async ({ page }) => {
  await page.goto('en/keep/verify/');
  await chooseZip(page, new TextEncoder().encode('hello'), 'photo.jpg');
  await expect(verdict(page)).toContainText('Looked for bagit.txt');
  await chooseZip(page, (await zipOf(tree, folder)).slice(0, 200));
  await expect(verdict(page)).toContainText('This zip cannot be opened');
  const encrypted = Object.entries(tree).map(([path, content]) => ({ name: `${folder}/${path}`, content }));
  await chooseZip(
    page,
    buildZip(encrypted.map((part) => (part.name.endsWith('.eml') ? { ...part, flags: 0x801 } : part))),
  );
  await expect(page.locator('.files').first()).toContainText('encrypted; unpack the zip with its password');
});

test('an encrypted zip, an archive and a lone log each get one sentence that tells what to do, and no list', async ({
  page,
}) => {
  const encrypted = buildZip(
    Object.entries(tree).map(([path, content]) => ({ name: `${folder}/${path}`, content, flags: 0x801 })),
  );
  const log = bytesOf(tree['evidence-log.json'] ?? '');
  for (const [language, sentences] of Object.entries({
    en: [
      'Unpack it with its password and drop the folder.',
      'Unpack package.7z first',
      'This is only the log',
    ],
    'zh-cn': ['用密码解压，再拖文件夹。', '先解压package.7z', '这只是记录表'],
  })) {
    await page.goto(`${language}/keep/verify/`);
    const dropped = [
      [encrypted, 'package.zip'],
      [new Uint8Array(9), 'package.7z'],
      [log, 'evidence-log.json'],
    ] as const;
    for (const [index, [bytes, name]] of dropped.entries()) {
      await chooseZip(page, bytes, name);
      await expect(verdict(page)).toContainText(sentences[index] ?? '');
      await expect(verdict(page)).toContainText(/Not judged|无法判定/);
      await expect(page.locator('.outcome li')).toHaveCount(0);
    }
  }
});

test('a private key is refused in plain words; a file dropped anywhere is read', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.take({ 'key.pem': '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n' }, 'files');
  await expect(draft.told('files')).toContainText('Stop: this is or holds a private key');
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'evidence-log.json'));
    return transfer;
  }, writeLog(log));
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
  await expect(page.locator('[data-item="E0001"]')).toBeVisible();
});

test('a package of the evidence log, chosen or dropped, is told which of its files to open', async ({
  page,
}) => {
  const { folder, tree } = evidencePackage({ 'offer.eml': 'sign this' });
  const own = Buffer.from(await zipOf(tree, folder));
  const draft = new DraftPage(page);
  await draft.begin();
  const question = page.locator('[data-field="evidence"]');
  await expect(question).toContainText('the working copy, evidence-log.json');
  await draft.take({ 'renamed.zip': own }, 'log');
  await expect(draft.told('evidence')).toContainText(
    'renamed.zip is an evidence package. Take evidence-log.json',
  );
  await draft.take({ [`${folder}.zip`]: own }, 'files');
  await expect(draft.told('files')).toContainText(`${folder}.zip is an evidence package.`);
  const other = Buffer.from(
    buildZip([{ name: 'notes/about-evidence-log.json.txt', content: 'evidence-log.json' }]),
  );
  await draft.take({ 'evidence-other.zip': other }, 'log');
  await expect(draft.told('evidence')).toContainText('Archives are not unpacked here');
});

test('a draft that would freeze the page is opened only when the reader says so', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  const file = { ...(await draft.savedDraft()), answers: { facts: 'a\u202E'.repeat(100_000) } };
  await draft.take({ 'heavy.json': JSON.stringify(file) });
  await expect(draft.told('storage')).toContainText('heavy.json was not opened.');
});
