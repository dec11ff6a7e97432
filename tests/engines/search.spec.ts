import { expect, test } from '../fixtures/engines/test.ts';

for (const { locale, word } of [
  { locale: 'en', word: 'registrar' },
  { locale: 'zh-cn', word: '吊销' },
]) {
  test(`search finds “${word}” while it is typed, and leads to a page with it @smoke`, async ({ reader }) => {
    await reader.open(`${locale}/`);
    await reader.type('.search input', word);
    await reader.sees('.results-status', word);
    await reader.finds('.hits a');
    await reader.run(({ one }) => one('.hits a').click());
    await reader.sees('main', word);
    expect(await reader.run(() => location.href)).not.toMatch(/\/(en|zh-cn)\/$/);
  });
}

for (const { locale, word, sentence } of [
  { locale: 'en', word: 'xylophone', sentence: 'Nothing found' },
  { locale: 'zh-cn', word: '钢琴', sentence: '没有找到' },
]) {
  test(`search says that “${word}” stands nowhere, and leads to the list of all pages`, async ({
    reader,
  }) => {
    await reader.open(`${locale}/`);
    await reader.type('.search input', word);
    await reader.sees('.results-status', sentence);
    expect(await reader.run(({ one }) => one('.results a').getAttribute('href'))).toMatch(
      /search\/#all-pages$/,
    );
  });
}
