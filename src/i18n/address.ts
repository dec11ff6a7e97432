import { type Locale, localeIds } from './locales.ts';

/**
 * The address of a page from the root of the site, `/en/keep/`. The build makes all addresses
 * relative afterwards, so that the folder works anywhere; nothing else may depend on the root.
 */
export function address(locale: Locale, path = ''): string {
  return path ? `/${locale}/${path}/` : `/${locale}/`;
}

/**
 * An address of the site with the host in front; undefined where the host is not known. `SITE` may
 * lie in a sub-folder, `https://a.example/guide`.
 */
export function absolute(site: URL | undefined, address: string): string | undefined {
  return site && new URL(address.slice(1), site.href.replace(/\/?$/, '/')).href;
}

/** Where the PDF of a hand-out lies, of the organisation's own `own/<id>`; without one, that of the manual. */
export const pdfAddress = (locale: Locale, sheet?: string): string =>
  sheet ? `/editions/handouts-${locale}/${sheet}.pdf` : `/editions/spot-keep-report-${locale}.pdf`;

/** One page per language for Astro's `getStaticPaths`. */
export function pathsPerLocale() {
  return localeIds.map((lang) => ({ params: { lang } }));
}
