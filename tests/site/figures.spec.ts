import { attributes, elementsIn, elementsOf, textOf } from '../fixtures/html.ts';
import { htmlOf, localisedPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/site.ts';

const isFigure = (element: Parameters<typeof attributes>[0]) =>
  /^figure /.test(attributes(element)['class'] ?? '');
const drawn = (pages: string[]) =>
  pages.flatMap((page) =>
    elementsOf(htmlOf(page))
      .filter(isFigure)
      .map((figure) => ({ page, figure, kind: attributes(figure)['class'] })),
  );
const textsOf = (figure: Parameters<typeof textOf>[0] & object, name: string) =>
  elementsIn(figure)
    .filter(({ nodeName }) => nodeName === name)
    .map(textOf);

test('every drawing has a title, a description and its words as a list', () => {
  const all = drawn(localisedPages.filter((page) => !page.endsWith('/print/')));
  const wrong = all.filter(({ figure }) => {
    const [title, text] = [textsOf(figure, 'title')[0], textsOf(figure, 'desc')[0]];
    return !title || !text || textsOf(figure, 'li').length < 4 || textsOf(figure, 'text').length > 0;
  });
  expect(wrong.map(({ page }) => page)).toEqual([]);
  const kinds = [
    'drawing timeline',
    'drawing staircase',
    'drawing track path',
    'drawing track custody',
    'doors-map',
  ];
  expect(all.map((one) => one.kind)).toEqual(expect.arrayContaining(kinds.map((kind) => `figure ${kind}`)));
});

test('every asset type shows the path from request to damage, and three places where it can be stopped', () => {
  const assets = localisedPages.filter((page) => /\/assets\/.+/.test(page));
  expect(assets.length).toBeGreaterThan(20);
  const wrong = assets.filter((page) => {
    const path = drawn([page]).find(({ kind }) => kind === 'figure drawing track path');
    const ids = new Set(elementsOf(htmlOf(page)).map((element) => `#${attributes(element)['id']}`));
    const stops = path
      ? elementsIn(path.figure)
          .map((element) => attributes(element)['href'] ?? '')
          .filter((href) => href.startsWith('#') && !href.startsWith('#source-'))
      : [];
    return !path || textsOf(path.figure, 'li').length !== 7 || stops.filter((id) => ids.has(id)).length !== 3;
  });
  expect(wrong).toEqual([]);
});

test('no word of a drawing leaves the page or lies on another, on a phone, a tablet or a laptop', async ({
  page,
}) => {
  test.slow();
  const one = ['case', 'spot', 'report', 'keep/verify', 'assets/digital-signatures'];
  for (const path of one.flatMap((name) => [`en/${name}/`, `zh-cn/${name}/`])) {
    await page.goto(path);
    for (const width of [320, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const [wide, overlaps] = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.figure li')].map((li) => li.getBoundingClientRect());
        const lies = boxes.some((a, index) =>
          boxes
            .slice(index + 1)
            .some(
              (b) =>
                a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
            ),
        );
        return [document.documentElement.scrollWidth, lies];
      });
      expect(wide, `${path} at ${width}`).toBeLessThanOrEqual(width);
      expect(overlaps, `${path} at ${width}`).toBe(false);
    }
  }
});
