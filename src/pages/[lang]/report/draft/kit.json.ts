import type { APIRoute } from 'astro';
import { pathsPerLocale } from '../../../../i18n/address.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { getReportKit } from '../../../../queries/reports.ts';

export const getStaticPaths = pathsPerLocale;

/** `/<lang>/report/draft/kit.json`, fetched by the report draft when it starts. */
export const GET: APIRoute = async ({ params }) => {
  const kit = await getReportKit(params['lang'] as Locale);
  return new Response(JSON.stringify(kit), { headers: { 'content-type': 'application/json' } });
};
