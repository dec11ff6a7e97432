import { type Locale, localeIds, locales } from '../i18n/locales.ts';
import type { Term } from '../schemas/glossary.ts';
import { getTerms } from './records.ts';
import { letterOf, otherName } from './term-names.ts';

/** A term as one language shows it. */
interface ShownTerm extends Term {
  /** Its letter in the list: the first of its name, in Chinese of how the name is spoken. */
  letter: string;
  /** Its names in other languages, without what its own name says already. */
  others: { tag: string; name: string }[];
}

/** The terms of the glossary by the alphabet of a language. */
export async function getTermsByLetter(locale: Locale): Promise<ShownTerm[]> {
  const collator = new Intl.Collator(locale);
  const terms = (await getTerms()).map((term) => ({
    ...term,
    letter: letterOf(term.term[locale]),
    others: localeIds
      .filter((id) => id !== locale)
      .map((id) => ({ tag: locales[id].tag, name: otherName(term.term[id], term.term[locale]) }))
      .filter(({ name }) => name !== ''),
  }));
  return terms.toSorted(
    (a, b) => collator.compare(a.letter, b.letter) || collator.compare(a.term[locale], b.term[locale]),
  );
}
