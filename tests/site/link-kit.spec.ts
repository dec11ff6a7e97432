import type { Page } from 'playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { attributes, elementsOf } from '../fixtures/html.ts';
import { htmlOf, localisedPages } from '../fixtures/pages.ts';
import { serveFolder } from '../fixtures/server.ts';
import { dist, expect, test } from '../fixtures/site.ts';

const entriesOf = (locale: string) =>
  elementsOf(htmlOf(`${locale}/organisations/link/`), 'details')
    .map((element) => attributes(element)['data-path'])
    .filter((path) => path !== undefined);

test('every page and every step has a link to copy, in every language', () => {
  for (const locale of localeIds) {
    const entries = new Set(entriesOf(locale));
    const own = localisedPages.filter((page) => page.startsWith(`${locale}/`));
    expect(own.filter((page) => !entries.has(page))).toEqual([]);
    const steps = own.flatMap((page) =>
      elementsOf(htmlOf(page), 'li').map((item) => attributes(item)['id'] ?? ''),
    );
    const linked = new Set([...entries].map((path) => path.split('#')[1]));
    expect(steps.filter((id) => id.startsWith('step-') && !linked.has(id))).toEqual([]);
  }
});

const formOf = (page: Page, name: string) =>
  page.locator('.link-form').filter({ has: page.getByText(name, { exact: true }) });

test('links are those of the copy at hand, are copied, and can be made for another address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const site = await serveFolder(dist, { prefix: '/intranet/guide' });
  await page.goto(`${site.root}zh-cn/organisations/link/`);
  await expect(page.getByText('只有本机打得开')).toBeVisible();
  await page.getByRole('searchbox', { name: '找页面或步骤' }).fill('keep/#step-keep-the');
  await expect(page.getByText('找到1个')).toBeVisible();
  await page.locator('[data-path="zh-cn/keep/#step-keep-the-original"] > summary').press('Enter');
  const address = formOf(page, '网址');
  await address.getByRole('button', { name: '复制' }).click();
  await expect(address.getByRole('button', { name: '已复制' })).toBeVisible();
  const link = 'zh-cn/keep/#step-keep-the-original';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.root + link);

  const base = page.getByLabel('这份指南的网址');
  await base.fill('guide.example');
  await base.press('Tab');
  await expect(page.getByText(`仍以${site.root}开头`)).toBeVisible();
  await base.fill('https://guide.example/sec');
  await base.press('Tab');
  await expect(address.locator('pre')).toHaveText(`https://guide.example/sec/${link}`);
  await expect(page.getByRole('img', { name: `https://guide.example/sec/${link}的二维码` })).toBeVisible();
  await expect(page.getByText('只有本机打得开')).toBeHidden();
  await site.stop();
});
