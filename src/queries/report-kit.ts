import { kitFormat, kitVersion, type ReportKit } from '../formats/report/report-kit.ts';
import { withPlace } from '../i18n/citation.ts';
import { useText, wordsOf } from '../i18n/index.ts';
import { type Locale, localeIds, locales } from '../i18n/locales.ts';
import type { Asset } from '../schemas/asset.ts';
import { type Channel, type Place, place, situation } from '../schemas/channel.ts';
import { parseCitation } from '../schemas/citation.ts';
import type { Report, ReportField } from '../schemas/report.ts';
import type { Route } from '../schemas/route.ts';
import type { Source } from '../schemas/source.ts';
import { kitChannel } from './report-kit-channel.ts';
import { kitField, kitTemplate, kitWays } from './report-kit-report.ts';

interface Entry<T> {
  id: string;
  data: T;
}

/** The records a kit is made of, in the order of lists. */
interface KitSources {
  reports: Entry<Report>[];
  fields: ReportField[];
  routes: Entry<Route>[];
  channels: Entry<Channel>[];
  assets: Entry<Asset>[];
  sources: Entry<Source>[];
  /** Ids of the organisation's own channels. */
  first?: string[];
  /** The places in the order of lists; absent: in that of the schema. */
  places?: Place[];
}

/** The kit of one language. Pure: tests build it from the YAML files without Astro. */
export function buildReportKit(
  locale: Locale,
  { reports, fields, routes, channels, assets, sources, first = [], places = [...place.options] }: KitSources,
): ReportKit {
  const t = useText(locale);
  const kit = {
    format: kitFormat,
    version: kitVersion,
    locale,
    languages: localeIds.map((id) => ({ id, tag: locales[id].tag, name: locales[id].name })),
    places: places.map((id) => ({ id, name: t(`place.${id}`) })),
    situations: situation.options.map((id) => ({ id, name: t(`situation.${id}`) })),
    assets: assets.map(({ id, data }) => ({ id, name: data.name[locale] })),
    fields: Object.fromEntries(fields.map((field) => [field.id, kitField(locale, field)])),
    templates: Object.fromEntries(reports.map(({ id, data }) => [id, kitTemplate(locale, data)])),
    channels: channels.map(({ id, data }) => kitChannel(locale, id, data, reports)),
    ...(first.length > 0 ? { first } : {}),
    routes: Object.fromEntries(routes.map(({ id, data }) => [id, kitWays(locale, place.parse(id), data)])),
    reading: wordsOf(locale, 'reading'),
    words: Object.fromEntries(localeIds.map((id) => [id, wordsOf(id, 'paper')])),
  } as const satisfies Omit<ReportKit, 'cites'>;
  const label = (cite: string) => {
    const { source: id, at } = parseCitation(cite);
    const source = sources.find((one) => one.id === id);
    // Rules have refused unknown ids.
    if (!source) throw new Error(`There is no source ${id}.`);
    return { source: id, label: withPlace(locale, source.data.short[locale], source.data.kind, at) };
  };
  return { ...kit, cites: Object.fromEntries(citesIn(kit).map((cite) => [cite, label(cite)])) };
}

/** Every citation anywhere in a value, each once. */
function citesIn(value: unknown): string[] {
  const found = new Set<string>();
  JSON.stringify(value, (name, part) => {
    if (name === 'cites') for (const cite of part) found.add(cite);
    return part;
  });
  return [...found].toSorted();
}
