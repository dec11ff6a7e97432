import { expect, test } from 'playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { kinds, readSearchQuestions, sets } from '../fixtures/search-questions.ts';
import { sourcePages } from '../fixtures/source-pages.ts';

const fewest = { main: { all: 120, ofKind: 8 }, 'held-back': { all: 60, ofKind: 4 } };

/** What Unicode, letter case and blanks at the ends do not make a new question. */
const sameAs = (ask: string) => ask.normalize('NFKC').trim().toLowerCase();

for (const locale of localeIds) {
  const kindsHere = kinds.filter((kind) => kind !== 'traditional' || locale === 'zh-cn');

  for (const set of sets) {
    test(`each question of ${locale}, ${set}, says what is typed, how, and which pages answer it`, () => {
      const wrong = readSearchQuestions(locale, set).filter(
        (entry) =>
          Object.keys(entry).toSorted().join() !== 'ask,kind,pages' ||
          typeof entry.ask !== 'string' ||
          sameAs(entry.ask) === '' ||
          !kindsHere.includes(entry.kind) ||
          !Array.isArray(entry.pages) ||
          entry.pages.length === 0 ||
          new Set(entry.pages).size < entry.pages.length,
      );
      expect(wrong).toEqual([]);
    });

    test(`every page that ${locale}, ${set}, names as an answer exists in that language`, () => {
      const existing = sourcePages(locale);
      const missing = readSearchQuestions(locale, set).flatMap(({ ask, pages }) =>
        pages.filter((page) => !existing.has(page)).map((page) => `${ask}: ${page}`),
      );
      expect(missing).toEqual([]);
    });

    test(`${locale}, ${set}, has enough questions, and enough of each kind to judge it by itself`, () => {
      const questions = readSearchQuestions(locale, set);
      expect(questions.length).toBeGreaterThanOrEqual(fewest[set].all);
      const scarce = kindsHere.filter(
        (kind) => questions.filter((entry) => entry.kind === kind).length < fewest[set].ofKind,
      );
      expect(scarce).toEqual([]);
    });
  }

  test(`no question of ${locale} stands twice, nor in both files`, () => {
    const asks = sets.flatMap((set) => readSearchQuestions(locale, set)).map(({ ask }) => sameAs(ask));
    expect(asks.filter((ask, at) => asks.indexOf(ask) !== at)).toEqual([]);
  });
}
