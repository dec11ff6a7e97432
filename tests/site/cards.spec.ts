import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardSize } from '../../src/tools/link-kit/forms.ts';
import { attributes, elementsOf } from '../fixtures/html.ts';
import { cards, htmlOf } from '../fixtures/pages.ts';
import { scratch } from '../fixtures/scratch.ts';
import { serveFolder } from '../fixtures/server.ts';
import { expect, test } from '../fixtures/site.ts';
import { isHeavier } from '../fixtures/weight.ts';

test('a card has no script, leads out of its frame, is light, and shows no number without its date', () => {
  const wrong = cards.filter((card) => {
    const html = htmlOf(card);
    const links = elementsOf(html, 'a').map(attributes);
    const isOut = links.length > 0 && links.every(({ target }) => target === '_top');
    const isDated = html.includes('data-due') || !links.some(({ href }) => href?.startsWith('tel:'));
    return !isOut || !isDated || html.includes('<script') || isHeavier(html, 2500);
  });
  expect(wrong).toEqual([]);
  expect(cards.length).toBeGreaterThan(100);
});

test('the longest cards fit the frame that is copied', async ({ page }) => {
  await page.setViewportSize(cardSize);
  const textOf = (card: string) => htmlOf(card).replace(/^[\s\S]*<body>/, '').length;
  const longest = (language: string) =>
    cards
      .filter((card) => card.startsWith(language))
      .toSorted((a, b) => textOf(b) - textOf(a))
      .slice(0, 8);
  const tooLong: string[] = [];
  for (const card of [...longest('en/'), ...longest('zh-cn/')]) {
    await page.goto(card);
    const { width, height } = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { width: scrollWidth, height: scrollHeight };
    });
    if (width > cardSize.width || height > cardSize.height) tooLong.push(`${card}: ${width} × ${height}`);
  }
  expect(tooLong).toEqual([]);
});

test('a card in a frame of another site opens its page in the whole window', async ({ page, root }) => {
  const folder = scratch('portal');
  writeFileSync(join(folder, 'index.html'), `<iframe src="${root}en/cards/keep/" title="Keep"></iframe>`);
  // Another port is another site to a browser.
  const portal = await serveFolder(folder);
  await page.goto(portal.root);
  await page.frameLocator('iframe').getByRole('link').click();
  await expect(page).toHaveURL(`${root}en/keep/`);
  await portal.stop();
});
