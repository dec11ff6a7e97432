import { checkHost } from '../../docs/hosting/check.mjs';
import { bagOf, zipOf } from '../fixtures/bags.ts';
import { apache, caddy, nginx, withHost } from '../fixtures/hosts.ts';
import { needs } from '../fixtures/programs.ts';
import { consoleErrors, expect, test } from '../fixtures/site.ts';
import { chooseZip, verdict } from '../fixtures/verify.ts';

// Servers that docs/hosting has a file for, started with that file.

for (const host of [nginx(), apache, caddy])
  test(`${host.program} with its documented file serves the guide from a sub-folder as promised`, async () => {
    needs(host.program);
    await withHost(host, async (root) => expect(await checkHost(root)).toEqual([]));
  });

test('behind nginx and its headers one can read, search, and use a tool with its worker', async ({
  page,
}) => {
  needs('nginx');
  const errors = consoleErrors(page);
  await withHost(nginx(), async (root) => {
    await page.goto(`${root}zh-cn/`);
    await page.getByRole('searchbox').fill('吊销');
    const results = page.getByRole('region', { name: '搜索结果' });
    await results
      .getByRole('link', { name: /数字证书/ })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`^${root}zh-cn/assets/`));
    await page.goto(`${root}en/keep/verify/`);
    const worker = page.waitForEvent('worker');
    // MD5 is not among the browser's own digests: WebAssembly has to run in the worker.
    const bag = bagOf({ payload: { 'offer.eml': 'From: a' }, algorithms: ['md5', 'sha256'] });
    await chooseZip(page, await zipOf(bag));
    expect((await worker).url()).toContain(`${root}assets/`);
    await expect(verdict(page)).toContainText('Intact');
    expect(errors).toEqual([]);
    await page.goto(`${root}en/no/such/page/`);
    await page.locator('section:lang(en) a[href$="search/"]').click();
    await expect(page).toHaveURL(`${root}en/search/`);
  });
});

test('behind nginx another site can show a card in a frame, and no other page', async ({ page }) => {
  needs('nginx');
  await withHost(nginx(), async (root) => {
    const addresses = ['en/cards/home/', 'en/keep/'].map((path) => root + path);
    await page.setContent(addresses.map((address) => `<iframe src="${address}"></iframe>`).join(''));
    const shown = page.frames().map((frame) => frame.url());
    expect(addresses.filter((address) => shown.includes(address))).toEqual([`${root}en/cards/home/`]);
  });
});
