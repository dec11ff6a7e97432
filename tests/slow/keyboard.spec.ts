import { zipOf } from '../fixtures/bags.ts';
import { Keyboard } from '../fixtures/keyboard.ts';
import { sample } from '../fixtures/pages.ts';
import { expect, sweep, test } from '../fixtures/site.ts';
import { folder, tree, verdict } from '../fixtures/verify.ts';

for (const path of sample.filter((page) => !page.startsWith('zh-cn/cards/'))) {
  for (const width of [1280, 320]) {
    sweep(
      `/${path} can be gone through with the keyboard at ${width} pixels: each stop seen, marked, in order, none for the mouse only`,
      async ({ reader: { page } }) => {
        sweep.setTimeout(120_000);
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await new Keyboard(page).walk()).toEqual([]);
      },
    );
  }
}

test('from a page in the linking kit to its address on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const keyboard = new Keyboard(page);
  await page.goto('en/organisations/link/');
  await keyboard.type(
    page.getByRole('searchbox', { name: 'Find a page or step' }),
    'keep/#step-keep-the-original',
  );
  await keyboard.press(page.locator('[data-path="en/keep/#step-keep-the-original"] > summary'));
  const copy = page.locator('.link-form button').first();
  await keyboard.press(copy);
  await expect(copy).toHaveText('Copied');
  await keyboard.hasPlace();
});

test('from the list of parts to those one prints', async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(window, { print: () => Reflect.set(window, 'printed', true) }),
  );
  const keyboard = new Keyboard(page);
  await page.goto('en/print/');
  await keyboard.reach(page.locator('input[name="print"]').first());
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#print-some')).toBeChecked();
  await keyboard.press(page.locator('[data-print]'));
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
  const box = page.locator('.tick input').first();
  await keyboard.press(box, 'Space');
  await expect(box).toBeChecked();
});

test('from the start page through the check of a request to its outcome and back', async ({ page }) => {
  const keyboard = new Keyboard(page);
  await page.goto('en/');
  await keyboard.press(page.locator('.skip'));
  await keyboard.press(page.locator('.doors a').first());
  await expect(page).toHaveURL(/\/spot\/check\/$/);
  const answer = page.locator('[data-stage] .answers a').last();
  while (await answer.isVisible()) {
    await keyboard.press(answer);
    await keyboard.hasPlace();
  }
  await expect(page.locator('[data-stage] .outcome')).toBeVisible();
  await keyboard.press(page.getByRole('button', { name: 'Back' }));
  await expect(answer).toBeVisible();
  await keyboard.hasPlace();
});

test('from a paragraph to the same one in the other language, and a command to the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const keyboard = new Keyboard(page);
  await page.goto('en/keep/');
  await keyboard.press(page.getByRole('link', { name: '中文' }));
  await expect(page).toHaveURL(/\/zh-cn\/keep\/$/);
  const copy = page.locator('.command button').first();
  await keyboard.press(copy);
  await expect(copy).toHaveText('已复制');
  await keyboard.hasPlace();
});

test('from a package to its verdict', async ({ page }) => {
  const keyboard = new Keyboard(page);
  await page.goto('en/keep/verify/');
  await page.locator('[data-verify]:not([hidden])').waitFor();
  const chosen = page.waitForEvent('filechooser');
  await keyboard.reach(page.locator('[data-choose="files"]'));
  await page.keyboard.press('Space');
  const buffer = Buffer.from(await zipOf(tree, folder));
  await (await chosen).setFiles({ name: 'package.zip', mimeType: 'application/zip', buffer });
  await expect(verdict(page)).toBeFocused();
  await keyboard.reach(page.getByRole('button', { name: 'Print the result' }));
});
