import type { APIRoute } from 'astro';
import { absolute, pathsPerLocale } from '../../i18n/address.ts';
import { useText } from '../../i18n/index.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A browser takes only an absolute address to search at, so without `SITE` there is no such file. */
export const getStaticPaths = () => (import.meta.env.SITE ? pathsPerLocale() : []);

/** `/<lang>/opensearch.xml`. Words stand behind `#`, so that they reach no server and no log. */
export const GET: APIRoute = ({ params, site }) => {
  const locale = params['lang'] as Locale;
  const t = useText(locale);
  const search = absolute(site, `/${locale}/search/`);
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${t('link.search.name')}</ShortName>`,
    `<Description>${t('search.label')} · ${t('site.name')}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" template="${search}#q={searchTerms}"/>`,
    '</OpenSearchDescription>\n',
  ].join('\n');
  return new Response(text, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
