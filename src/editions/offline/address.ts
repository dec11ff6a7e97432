import { thirdPartyFile } from '../third-party-file.ts';

/** The made-up place in which the pages of the one file lie: no browser can fetch from it. */
export const root = 'offline:///';

/** The page of the one file with the licences of others; on the site they are a text file in the root. */
export const licencesPage = '/third-party/';

/** The file that holds a language; the files of all languages lie in one folder. */
export const fileOf = (locale: string) => `spot-keep-report-${locale}.html`;

/**
 * Where a link of the site leads in the one file. Pages are `/keep/log/`, headings `/keep/log/first-hour`:
 * that is both the id of the element and what stands behind the `#` of an address. Other languages lie in
 * the file beside this one. Unchanged what leads outside; undefined what the file does not hold.
 *
 * @param href as it stands in the page, absolute or relative
 * @param page the page it stands in, `/keep/log/`
 */
export function translate(href: string, page: string, locale: string): string | undefined {
  if (!URL.canParse(href, `${root}${locale}${page}`)) return undefined;
  const url = new URL(href, `${root}${locale}${page}`);
  if (url.protocol !== new URL(root).protocol) return href;
  if (url.pathname === `/${thirdPartyFile}`) return `#${licencesPage}`;
  const [, language, path = '/'] = /^\/([a-z-]+)(\/(?:.*\/)?)$/.exec(url.pathname) ?? [];
  if (!language) return undefined;
  const place = `#${path}${url.hash.slice(1)}`;
  return language === locale ? place : `${fileOf(language)}${place}`;
}

/** The page in which a place lies: `/keep/log/first-hour` → `/keep/log/`. */
export const pageOf = (place: string) => place.slice(0, place.lastIndexOf('/') + 1);
