import { openSearch } from '../fixtures/search.ts';
import { answeredBy, leastAnswered } from '../fixtures/search-questions.ts';
import { pageTexts, sampleTerms, scan } from '../fixtures/search-terms.ts';
import { dist, expect, sweep as test } from '../fixtures/site.ts';

// `npm test` asks the questions that are held back; these are the hundreds that one works with, and words of the pages themselves.
for (const locale of ['en', 'zh-cn'] as const) {
  const least = leastAnswered[locale].main;
  test(`${least} of 100 questions have an answer among the first three results (${locale}, main)`, async ({
    browser,
    root,
  }) => {
    test.setTimeout(120_000);
    const search = await openSearch(browser, root, locale);
    const { share, missed } = await answeredBy(search, locale, 'main');
    await search.close();
    expect(share, missed).toBeGreaterThanOrEqual(least / 100);
  });

  test(`a piece of any page finds 99 of 100 pages that have it (${locale})`, async ({ browser, root }) => {
    test.setTimeout(120_000);
    const search = await openSearch(browser, root, locale);
    const pages = await pageTexts(dist, locale);
    const terms = sampleTerms(pages, locale, 60);
    const asked = await search.ask(terms, Number.POSITIVE_INFINITY);
    await search.close();
    const missed: string[] = [];
    let all = 0;
    for (const [index, term] of terms.entries()) {
      const found = new Set(asked[index]?.exact);
      const wanted = scan(pages, term, locale);
      all += wanted.length;
      missed.push(...wanted.filter((path) => !found.has(path)).map((path) => `${term}: ${path}`));
    }
    expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
}
