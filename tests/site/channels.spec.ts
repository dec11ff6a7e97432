import { expect, test } from '../fixtures/site.ts';

test('the list of channels narrows down by place and situation, and says how many are left', async ({
  page,
}) => {
  await page.goto('en/report/channels/');
  await page.getByLabel('Where are you?').selectOption('Mainland China');
  await page.getByLabel('What do you have?').selectOption('A suspected approach, an espionage lead');
  await expect(page.getByRole('link', { name: /12339/ }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Germany' })).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(/^\d+ channels$/);
});

test('every contact in the list of channels can be tapped: called, written to or opened', async ({
  page,
}) => {
  for (const language of ['en', 'zh-cn']) {
    await page.goto(`${language}/report/channels/`);
    const numbers = page.locator('.channel-rows .number');
    expect(await numbers.count()).toBeGreaterThan(50);
    // The name of an account inside an app is nothing that a browser can open.
    const others = numbers.locator('xpath=self::*[not(@href)]');
    expect(await others.allTextContents()).toEqual(['国家安全部']);
  }
});

test('on a phone each number stands beside its label, larger than all words around it', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('en/report/channels/cn-12339/');
    const way = page.locator('.ways > li').first();
    const [label, number] = [way.locator('small').first(), way.locator('.number')];
    const [left, right] = [await label.boundingBox(), await number.boundingBox()];
    expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
    expect(right?.y).toBeLessThan((left?.y ?? 0) + (left?.height ?? 0));
    const sizes = await Promise.all(
      [number, page.locator('.prose > p').first()].map((one) =>
        one.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? Number.POSITIVE_INFINITY);
  }
});
