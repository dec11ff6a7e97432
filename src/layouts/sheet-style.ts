/** What every printed sheet of a page says: the title at its head, but for the first, which has it as a heading; the lines at its foot. */
export const sheetStyle = (title: string, foot: readonly string[]): string =>
  `:root{--title:${cssText(title)}}@page{@bottom-left{content:${foot.map(cssText).join('"\\a"')}}}`;

/** A CSS string. `<` could end the style element. */
export const cssText = (words: string): string => JSON.stringify(words).replaceAll('<', '\\3c ');
