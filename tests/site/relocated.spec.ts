import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bagOf, zipOf } from '../fixtures/bags.ts';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { serveFolder } from '../fixtures/server.ts';
import { dist, expect, test } from '../fixtures/site.ts';
import { chooseZip, verdict } from '../fixtures/verify.ts';

test.describe('when the folder is copied into a sub-folder of a server', () => {
  test('reading, switching the language and searching work', async ({ page }) => {
    const site = await serveFolder(dist, { prefix: '/intranet/security/guide' });
    await page.goto(site.root);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Keep', exact: true }).click();
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(`${site.root}zh-cn/keep/`);
    await page.getByRole('searchbox').fill('注册商');
    const hit = page.getByRole('region', { name: '搜索结果' }).getByRole('link', { name: /域名/ }).first();
    await hit.click();
    await expect(page).toHaveURL(new RegExp(`^${site.root}zh-cn/`));
    await expect(page.locator('h1')).toBeVisible();
    await site.stop();
  });

  test('the report draft finds its words, its channels and the readers of files', async ({ page }) => {
    const site = await serveFolder(dist, { prefix: '/intranet/guide' });
    const draft = new DraftPage(page);
    await draft.open('zh-cn', `${site.root}zh-cn/report/draft/`);
    await draft.say();
    await draft.choose('cn-12339');
    await draft.take({ 'mail.eml': 'From: a@example.org\r\nTo: b@example.org\r\n\r\nx' }, 'files');
    await expect(page.locator('.read-file')).toContainText('a@example.org');
    await site.stop();
  });

  test('the evidence log and the verifier find their workers', async ({ page }) => {
    const site = await serveFolder(dist, { prefix: '/intranet/guide' });
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const log = new LogPage(page);
    await log.open(`${site.root}en/keep/log/`);
    await log.add([text('offer.eml', 'From: a')]);
    await page.goto(`${site.root}en/keep/verify/`);
    await chooseZip(page, await zipOf(bagOf({ payload: { 'offer.eml': 'From: a' } })));
    await expect(verdict(page)).toContainText('Intact');
    // To hash, to pack, to verify.
    expect(new Set(workers).size).toBe(3);
    expect(workers.filter((url) => !url.startsWith(`${site.root}assets/`))).toEqual([]);
    await site.stop();
  });

  test('an address that does not exist leads back into the guide', async ({ page }) => {
    const site = await serveFolder(dist, { prefix: '/intranet/guide' });
    const answer = await page.goto(`${site.root}zh-cn/no/such/page/`);
    expect(answer?.status()).toBe(404);
    await page.locator('section:lang(zh) a[href$="search/"]').click();
    await expect(page).toHaveURL(`${site.root}zh-cn/search/`);
    await site.stop();
  });

  test('a 404 page that a host gave its folder leads back from any address', async ({ page }) => {
    const site = await serveFolder(dist, { prefix: '/intranet/guide' });
    const html = readFileSync(join(dist, '404.html'), 'utf8').replaceAll('href="/', 'href="/intranet/guide/');
    await page.route('**/no/such/page', (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: html }),
    );
    for (const address of ['no/such/page', 'en/no/such/page']) {
      await page.goto(site.root + address);
      await page.locator('section:lang(en) a[href$="search/"]').click();
      await expect(page).toHaveURL(`${site.root}en/search/`);
    }
    await site.stop();
  });
});
