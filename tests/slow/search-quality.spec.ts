import { openSearch } from '../fixtures/search.ts';
import { answeredBy, leastAnswered } from '../fixtures/search-questions.ts';
import { expect, sweep as test } from '../fixtures/site.ts';

// `npm test` asks the questions that are held back; these are the hundreds that one works with.
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
}
