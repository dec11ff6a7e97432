import { violationsOn } from '../fixtures/axe.ts';
import { badLines } from '../fixtures/lines.ts';
import { documents, htmlOf } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/site.ts';

// What readers set in their browser or system, on some pages; tests/slow looks at all, also with wider letters.

test('at 400 % zoom what stays in place leaves most of the window to the text', async ({ page }) => {
  // A window of 1280 × 800 has 320 × 200 left.
  await page.setViewportSize({ width: 320, height: 200 });
  for (const path of ['en/keep/', 'zh-cn/keep/log/']) {
    await page.goto(path);
    await page.evaluate(() => scrollTo(0, 1000));
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
        .map((element) => element.getBoundingClientRect())
        .filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
        .reduce((sum, { height }) => sum + height, 0),
    );
    expect.soft(covered, path).toBeLessThan(40);
  }
});

test('with forced colours texts keep their contrast, drawings their lines, and the place one is at its mark', async ({
  page,
}) => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('en/case/');
    const ofSystem = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      probe.textContent = 'CanvasText';
      return getComputedStyle(probe).color;
    });
    await expect(page.locator('.figure li').first()).toHaveCSS('color', ofSystem);
    await expect(page.locator('.figure path').first()).toHaveCSS('stroke', ofSystem);
    expect(await violationsOn(page, ':root', { runOnly: ['color-contrast'] })).toEqual([]);
    await page.goto('en/keep/verify/');
    await expect(page.locator('.verb[aria-current]')).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('.choose label').first()).toHaveCSS('border-style', 'solid');
  }
});

test('who asks for more contrast gets notes and rules in full ink', async ({ page }) => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    await page.goto('en/case/');
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    await expect(page.locator('.cites').first()).toHaveCSS('color', ink);
    await expect(page.locator('.site-foot').first()).toHaveCSS('color', ink);
  }
});

test('nothing moves by itself, for readers who get dizzy and for all others', () => {
  const moving = documents.filter((path) =>
    [...htmlOf(path).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].some(([, css = '']) =>
      /(^|[;{\s-])(animation|transition|scroll-behavior|view-transition)\s*:|@keyframes/.test(css),
    ),
  );
  expect(moving).toEqual([]);
});

test('no line of Chinese begins with a full stop or ends with an opening bracket, on a phone or a laptop', async ({
  page,
}) => {
  // Names set as code break lines otherwise than words do.
  const named = ['assets/digital-signatures/', 'assets/domain-names/', 'organisations/'];
  for (const kind of ['', 'spot/', 'assets/email/', 'report/channels/cn-12339/', ...named]) {
    await page.goto(`zh-cn/${kind}`);
    for (const width of [320, 390, 412, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await badLines(page), `${kind} at ${width}`).toEqual([]);
    }
  }
});

test('a number to call stands on one line, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const sheet = 'en/handouts/whom-to-call/';
  for (const path of [
    'zh-cn/report/channels/',
    'en/report/channels/',
    'en/report/',
    'zh-cn/abroad/',
    sheet,
  ]) {
    await page.goto(path);
    const broken = await page.locator('main a[href^="tel:"], .contacts-large .number').evaluateAll((links) =>
      links
        .filter((link) => {
          // Its words: a link that is a box of its own has one rectangle for all their lines.
          const words = document.createRange();
          words.selectNodeContents(link);
          return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        })
        .map(({ textContent }) => textContent),
    );
    expect.soft(broken, path).toEqual([]);
  }
});
