import { zipOf } from '../fixtures/bags.ts';
import { stumbles } from '../fixtures/heard.ts';
import { expect, test } from '../fixtures/site.ts';
import { unfold } from '../fixtures/unfold.ts';
import { chooseZip, folder, tree, verdict } from '../fixtures/verify.ts';

// What a browser tells a screen reader, on some pages; tests/slow/screen-reader.spec.ts hears all, and the other tools.

const walked = ['en/', 'zh-cn/law/', 'en/assets/email/', 'zh-cn/spot/check/', 'en/report/channels/'];

test('a screen reader hears parts, headings, tables and controls with names in the language of the page', async ({
  page,
}) => {
  for (const path of walked) {
    await page.goto(path);
    expect.soft(await stumbles(page), path).toEqual([]);
  }
});

test('a screen reader hears the verdict, and every problem with its file', async ({ page }) => {
  await page.goto('zh-cn/keep/verify/');
  await chooseZip(page, await zipOf({ ...tree, 'data/E0001.eml': 'changed' }, folder));
  await expect(verdict(page)).toBeFocused();
  await unfold(page, '.outcome');
  expect(await stumbles(page)).toEqual([]);
});
