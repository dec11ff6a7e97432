import { kitFormat, kitVersion, type ReportKit } from '../formats/report-kit.ts';
import { useText, wordsOf } from '../i18n/index.ts';
import { type Locale, localeIds, locales } from '../i18n/locales.ts';
import type { Asset } from '../schemas/asset.ts';
import { type Channel, place, situation } from '../schemas/channel.ts';
import type { Report, ReportField } from '../schemas/report.ts';
import type { Route } from '../schemas/route.ts';
import { kitChannel } from './report-kit-channel.ts';
import { kitField, kitTemplate, kitWays } from './report-kit-report.ts';

interface Entry<T> {
  id: string;
  data: T;
}

/** The records a kit is made of, in the order of lists. */
export interface KitSources {
  reports: Entry<Report>[];
  fields: ReportField[];
  routes: Entry<Route>[];
  channels: Entry<Channel>[];
  assets: Entry<Asset>[];
}

/** The kit of one language. Pure: tests build it from the YAML files without Astro. */
export function buildReportKit(
  locale: Locale,
  { reports, fields, routes, channels, assets }: KitSources,
): ReportKit {
  const t = useText(locale);
  return {
    format: kitFormat,
    version: kitVersion,
    locale,
    languages: localeIds.map((id) => ({ id, tag: locales[id].tag, name: locales[id].name })),
    places: place.options.map((id) => ({ id, name: t(`place.${id}`) })),
    situations: situation.options.map((id) => ({ id, name: t(`situation.${id}`) })),
    assets: assets.map(({ id, data }) => ({ id, name: data.name[locale] })),
    fields: Object.fromEntries(fields.map((field) => [field.id, kitField(locale, field)])),
    templates: Object.fromEntries(reports.map(({ id, data }) => [id, kitTemplate(locale, data)])),
    channels: channels.map(({ id, data }) => kitChannel(locale, id, data, reports)),
    routes: Object.fromEntries(routes.map(({ id, data }) => [id, kitWays(locale, data)])),
    words: Object.fromEntries(localeIds.map((id) => [id, wordsOf(id, 'paper')])),
  };
}
