import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, expect, test } from '../fixtures/site.ts';

const { channels }: { channels: { checkedOn: string; dueOn: string }[] } = JSON.parse(
  readFileSync(join(dist, 'api', 'channels.json'), 'utf8'),
);

for (const language of ['en', 'zh-cn']) {
  test(`the page of the offline edition begins with something to do (${language})`, async ({ page }) => {
    await page.goto(`${language}/offline/`);
    await expect(page.locator('.prose > :first-child').getByRole('link').first()).toBeInViewport();
  });

  test(`days of contacts stand once for all that share them, and every contact below its days (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/offline/`);
    const days = new Set(channels.map((one) => `${one.checkedOn} ${one.dueOn}`));
    expect(days.size).toBeLessThan(channels.length / 4);
    await expect(page.locator('.dates .checked')).toHaveCount(days.size);
    await expect(page.locator('.dates li a')).toHaveCount(channels.length);
  });
}
