import { expect, test } from '../fixtures/site.ts';

test('a reader prints only the parts that are ticked', async ({ page }) => {
  await page.goto('zh-cn/print/');
  const [keep, law] = [page.locator('.choice-keep'), page.locator('.choice-law')];
  await expect(law).toBeVisible();
  await page.getByLabel('只打印勾选的').check();
  await expect(law).toBeHidden();
  await page.getByLabel('保留证据', { exact: true }).check();
  await expect(keep).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.contents a', { hasText: '保留证据' })).toBeVisible();
  await expect(page.locator('.contents a', { hasText: '术语' })).toBeHidden();
  await expect(page.locator('#tick-keep')).toBeHidden();
});

test('a reader prints one part by its address', async ({ page }) => {
  await page.goto('en/print/#only-assets-email');
  await expect(page.locator('.choice-assets-email')).toBeVisible();
  await expect(page.locator('.choice-keep')).toBeHidden();
  await page.getByRole('link', { name: 'Show the whole guide' }).click();
  await expect(page.locator('.choice-keep')).toBeVisible();
});
