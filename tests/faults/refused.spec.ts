import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { smallFile } from '../../src/digests/watch.ts';
import { address, LogPage, text } from '../fixtures/evidence-log.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { scratch } from '../fixtures/scratch.ts';
import { serveFolder } from '../fixtures/server.ts';
import { dist, expect, test } from '../fixtures/site.ts';
import { chooseZip, verdict } from '../fixtures/verify.ts';

/** SHA-256 of `abc`, from FIPS 180-2. */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

/** Logs a file, packs it, has the package judged, and reads a mail into a draft. */
async function work(page: Page, root: string) {
  // Three tools, one after the other.
  test.slow();
  const log = new LogPage(page);
  await log.withoutPicker();
  await log.open(`${root}en/keep/log/`);
  await log.add([text('offer.eml', 'abc')]);
  await expect(log.item('E0001')).toContainText(abc);
  const zip = readFileSync(await log.download(/Save evidence package/));
  await page.goto(`${root}en/keep/verify/`);
  await chooseZip(page, zip);
  await expect(verdict(page)).toContainText('Intact');
  const draft = new DraftPage(page);
  await draft.open('en', `${root}en/report/draft/`);
  await draft.say();
  await draft.choose('cn-12339');
  await draft.take(
    { 'mail.eml': 'From: a@example.org\r\nTo: b@example.org\r\n\r\nhttps://bad.example' },
    'files',
  );
  await expect(page.locator('.read-file')).toContainText('a@example.org');
}

test('where starting a worker throws, all tools do their work in the page', async ({ page, root }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('Refused.', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await work(page, root);
});

test('where the scripts of workers are missing, all tools do their work in the page', async ({
  page,
  root,
}) => {
  await page.route(/\/assets\/[^/]*worker[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  await work(page, root);
});

test('where a policy of the server refuses workers, all tools do their work in the page', async ({
  page,
}) => {
  const site = await serveFolder(dist, { headers: { 'content-security-policy': "worker-src 'none'" } });
  await work(page, site.root);
  await site.stop();
});

test('in a browser with neither workers, WebAssembly nor Web Crypto all tools do their work', async ({
  page,
  root,
}) => {
  await page.addInitScript(() => {
    for (const name of ['Worker', 'WebAssembly']) Reflect.deleteProperty(globalThis, name);
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
  });
  await work(page, root);
});

test('in a browser without WebAssembly search says that it cannot work, and leads to the list of all pages', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('en/');
  await page.getByRole('searchbox').fill('registrar');
  const results = page.getByRole('region', { name: 'Search results' });
  const answer = results.getByText('security policy').or(results.locator('.hits a'));
  await expect(answer.first()).toBeVisible();
  await expect(results.getByRole('link', { name: 'List of all pages' })).toBeVisible();
});

test('where a server refuses WebAssembly a large file still gets its digest, and the page says it is slower', async ({
  page,
}) => {
  const site = await serveFolder(dist, {
    headers: { 'content-security-policy': "script-src 'self'; worker-src 'self'" },
  });
  // Large enough not to take the browser's own way for small files.
  const bytes = Buffer.alloc(smallFile + 1, 'spot keep report');
  const path = join(scratch('evidence'), 'image.dd');
  writeFileSync(path, bytes);
  const log = new LogPage(page);
  await log.open(`${site.root}${address}`);
  await log.add([path]);
  await expect(page.getByText(/refuses WebAssembly/)).toBeVisible();
  await expect(log.item('E0001')).toContainText(createHash('sha256').update(bytes).digest('hex'));
  await site.stop();
});

test('when the kit does not come the page says so and leads to the forms', async ({ page }) => {
  await page.route('**/kit.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('en/report/draft/');
  await expect(page.getByText('The tool could not be loaded.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Certificate problem report' })).toBeVisible();
});

test('when the script of the choices does not arrive they go away, and the list stays whole', async ({
  page,
}) => {
  await page.goto('en/report/channels/', { waitUntil: 'networkidle' });
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  const place = page.getByLabel('Where are you?');
  await place.selectOption('Mainland China');
  await expect(place).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Germany' })).toBeVisible();
});
