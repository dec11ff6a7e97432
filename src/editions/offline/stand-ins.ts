import { parse } from 'parse5';
import { useText } from '../../i18n/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { attribute, type Element, elementsIn, escaped, textOf } from './html.ts';
import type { BuiltPage } from './pages.ts';

/** What stands in the file for a page of the site that would not make sense in it. */
const standIns: Record<string, (locale: Locale, address: string | undefined) => string> = {
  // The file holds every page already: they are printed as they are.
  '/print/': (locale) => {
    const t = useText(locale);
    return `<p>${escaped(t('offline.print.how'))}</p>
<p><button type="button" data-print-all>${escaped(t('offline.print'))}</button></p>`;
  },
  '/organisations/link/': (locale, address) => {
    const t = useText(locale);
    const place = address
      ? `<a href="${escaped(address)}">${escaped(address)}</a>`
      : `<code>${locale}/organisations/link/</code>`;
    return `<p>${escaped(t('offline.server'))} ${place}</p>`;
  },
};

/** The page as the file carries it: the heading and a sentence, where it is made for paper or a server alone. */
export function standingIn(page: BuiltPage, locale: Locale): BuiltPage {
  const make = standIns[page.path];
  if (!make) return page;
  const elements = elementsIn(parse(page.html) as Element);
  const canonical = elements.find((one) => attribute(one, 'rel') === 'canonical');
  const heading = textOf(elements.find(({ nodeName }) => nodeName === 'h1'));
  const text = make(locale, attribute(canonical, 'href'));
  const html = `<main><header class="article-head"><h1>${escaped(heading)}</h1></header>${text}</main>`;
  const parsed = elementsIn(parse(html, { sourceCodeLocationInfo: true }) as Element);
  const main = parsed.find(({ nodeName }) => nodeName === 'main') ?? page.main;
  return { ...page, html, main, styles: [], scripts: [] };
}
