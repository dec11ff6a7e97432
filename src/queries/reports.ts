import { getCollection } from 'astro:content';
import type { ReportKit } from '../formats/report/report-kit.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { place } from '../schemas/channel.ts';
import { getAssets } from './assets.ts';
import { getChannels } from './channels.ts';
import { getOwnChannels, ownPlacesFirst } from './organisation.ts';
import { getSources } from './records.ts';
import { templatesOf } from './report-choice.ts';
import { buildReportKit } from './report-kit.ts';

/** All report templates, in the order of lists. */
export async function getReports() {
  return (await getCollection('reports')).toSorted((a, b) => a.data.order - b.data.order);
}

/** All fields that reports ask for, in the order of the file. */
async function getReportFields() {
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
    sources: await getSources(),
    first: getOwnChannels().map(({ id }) => id),
    places: ownPlacesFirst(place.options),
  });
}

/** Every template in every language with what it asks for, for `getStaticPaths` of the printable forms. */
export async function getReportPaths() {
  const [reports, fields, channels] = [await getReports(), await getReportFields(), await getChannels()];
  const stops = (await getCollection('routes')).flatMap(({ data: { ways } }) =>
    ways.flatMap((way) => way.stops),
  );
  const takers = (id: string) =>
    channels.filter(({ data }) => Object.values(templatesOf(data, reports)).includes(id));
  /** Those who are no channel; one has another name in each place, and stands once. */
  const people = (id: string) => {
    const named = stops.flatMap(({ someone }) => (someone?.report === id ? [someone] : []));
    return [...new Map(named.map((one) => [one.id, one.name])).values()];
  };
  return localeIds.flatMap((lang) =>
    reports.map(({ id, data }) => ({
      params: { lang, report: id },
      props: { report: data, fields, channels: takers(id), people: people(id) },
    })),
  );
}
