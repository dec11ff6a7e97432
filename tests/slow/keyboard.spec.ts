import { Keyboard } from '../fixtures/keyboard.ts';
import { sample } from '../fixtures/pages.ts';
import { expect, sweep, test } from '../fixtures/site.ts';

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
