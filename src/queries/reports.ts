import { getCollection } from 'astro:content';
import type { ReportKit } from '../formats/report-kit.ts';
import type { Locale } from '../i18n/locales.ts';
import { getAssets } from './assets.ts';
import { getChannels } from './channels.ts';
import { buildReportKit } from './report-kit.ts';

/** All report templates, in the order of lists. */
export async function getReports() {
  return (await getCollection('reports')).toSorted((a, b) => a.data.order - b.data.order);
}

/** All fields that reports ask for, in the order of the file. */
export async function getReportFields() {
  return (await getCollection('reportFields')).map(({ data }) => data);
}

/** Everything the report draft needs of the content, in one language. */
export async function getReportKit(locale: Locale): Promise<ReportKit> {
  return buildReportKit(locale, {
    reports: await getReports(),
    fields: await getReportFields(),
    routes: await getCollection('routes'),
    channels: await getChannels(),
    assets: await getAssets(),
  });
}
