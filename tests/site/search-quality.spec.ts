import { openSearch, type SearchPage } from '../fixtures/search.ts';
import { answeredBy, leastAnswered } from '../fixtures/search-questions.ts';
import { absentTerms, type PageText, pageTexts } from '../fixtures/search-terms.ts';
import { dist, expect, sweep as test } from '../fixtures/site.ts';

/* `npm run bench:search` prints the numbers behind these; the main questions are asked by the slow tests. */

for (const locale of ['en', 'zh-cn'] as const) {
  test.describe(locale, () => {
    // Hundreds of questions in one browser page; seconds on a machine that has nothing else to do.
    test.describe.configure({ mode: 'default', timeout: 120_000 });
    let search: SearchPage;
    let pages: PageText[];

    test.beforeAll(async ({ browser, root }) => {
      search = await openSearch(browser, root, locale);
      pages = await pageTexts(dist, locale);
    });
    test.afterAll(() => search.close());

    const least = leastAnswered[locale]['held-back'];
    test(`${least} of 100 questions have an answer among the first three results (${locale}, held back)`, async () => {
      const { share, missed } = await answeredBy(search, locale, 'held-back');
      expect(share, missed).toBeGreaterThanOrEqual(least / 100);
    });

    test(`words that stand nowhere find nothing, but for one in a hundred (${locale})`, async () => {
      const terms = absentTerms(pages, locale, 500);
      const asked = await search.ask(terms, 1);
      const found = terms.filter(
        (_, index) => (asked[index]?.exact.length ?? 0) + (asked[index]?.partial.length ?? 0) > 0,
      );
      expect(found.length / terms.length, found.join('\n')).toBeLessThanOrEqual(0.01);
    });
  });
}

test('traditional characters and terms find pages in simplified ones', async ({ browser, root }) => {
  const search = await openSearch(browser, root, 'zh-cn');
  const [characters, terms] = await search.ask(['數字簽名', '網域']);
  expect([...(characters?.exact ?? []), ...(characters?.partial ?? [])]).toContain(
    'assets/digital-signatures',
  );
  expect([...(terms?.exact ?? []), ...(terms?.partial ?? [])]).toContain('assets/domain-names');
  await search.close();
});
