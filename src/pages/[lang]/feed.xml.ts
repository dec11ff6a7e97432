import type { APIRoute } from 'astro';
import { pathsPerLocale } from '../../i18n/address.ts';
import type { Locale } from '../../i18n/locales.ts';
import { getFeed } from '../../queries/feed.ts';

export const getStaticPaths = pathsPerLocale;

/** `/<lang>/feed.xml` */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(await getFeed(params['lang'] as Locale, site), {
    headers: { 'content-type': 'application/atom+xml' },
  });
