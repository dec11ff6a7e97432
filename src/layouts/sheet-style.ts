/**
 * What every printed sheet of a page says: the title at its head, but for the first, which has it as a
 * heading; the lines at its foot, and below them where the page is. Without its script that is its path
 * where the build does not know the address (`page-script/sheet-address.ts`).
 */
export const sheetStyle = (title: string, foot: readonly string[], at: string): string =>
  `:root{--title:${cssText(title)};--at:${cssText(at)}}@page{@bottom-left{content:${foot.map(cssText).join('"\\a"')}"\\a"var(--at)}}`;

/** A CSS string. `<` could end the style element. */
export const cssText = (words: string): string => JSON.stringify(words).replaceAll('<', '\\3c ');
