import { attributes, type Element, elementsIn, elementsOf, textOf } from '../fixtures/html.ts';
import { htmlOf, localisedPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/site.ts';

/** The words of an element outside its links. */
const outsideLinks = (element: Element): string =>
  element.nodeName === 'a' ? '' : (element.value ?? (element.childNodes ?? []).map(outsideLinks).join(''));

/** What a step tells one to do: its bold sentence, and all paragraphs but the first, which says why. */
function actionsOf(step: Element): Element[] {
  const inside = elementsIn(step);
  const paragraphs = inside.filter(({ nodeName }) => nodeName === 'p');
  return [...inside.filter(({ nodeName }) => nodeName === 'b').slice(0, 1), ...paragraphs.slice(1)];
}

const steps = () =>
  localisedPages.flatMap((page) =>
    elementsOf(htmlOf(page))
      .filter((one) => /^step-/.test(attributes(one)['id'] ?? ''))
      .map((step) => ({ page, step })),
  );

test('a number that a step tells one to call can be tapped, or leads to its page', () => {
  const number = /(?<![\w.])(?:110|12339|12387|12377)(?!\w|\.\w)/;
  const actions = steps().flatMap(({ page, step }) => actionsOf(step).map((action) => ({ page, action })));
  expect(actions.filter(({ action }) => number.test(textOf(action))).length).toBeGreaterThan(8);
  const plain = actions.filter(({ action }) => number.test(outsideLinks(action)));
  expect(plain.map(({ page, action }) => `${page}: ${textOf(action)}`)).toEqual([]);
});

for (const language of ['en', 'zh-cn']) {
  test(`who is threatened calls for help by one tap in the first step (${language})`, async ({ page }) => {
    await page.goto(`${language}/pressed/`);
    const action = page.locator('.steps > li').first().locator('b').first();
    await expect(action.getByRole('link', { name: '110', exact: true })).toHaveAttribute('href', 'tel:110');
  });
}
