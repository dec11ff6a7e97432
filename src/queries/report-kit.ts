import { type KitPoint, kitFormat, kitVersion, type ReportKit } from '../formats/report-kit.ts';
import { useText, wordsOf } from '../i18n/index.ts';
import { type Locale, localeIds, locales } from '../i18n/locales.ts';
import type { Asset } from '../schemas/asset.ts';
import { type Channel, dueOn, place, situation } from '../schemas/channel.ts';
import { asUse, type Report, type ReportField } from '../schemas/report.ts';
import type { Route } from '../schemas/route.ts';
import { plain } from './plain.ts';
import { draftLanguagesOf, templatesOf } from './report-choice.ts';

interface Record_<T> {
  id: string;
  data: T;
}

/** The records a kit is made of, in the order of lists. */
export interface KitSources {
  reports: Record_<Report>[];
  fields: ReportField[];
  routes: Record_<Route>[];
  channels: Record_<Channel>[];
  assets: Record_<Asset>[];
}

type Basis = { cites?: string[] | undefined };
type Words = Record<Locale, string>;

/** The kit of one language. Pure: tests build it from the YAML files without Astro. */
export function buildReportKit(locale: Locale, sources: KitSources): ReportKit {
  const t = useText(locale);
  const point = ({ text, cites }: { text: Words } & Basis): KitPoint => ({
    text: plain(text[locale]),
    ...(cites ? { cites } : {}),
  });
  const words = (text: Words) => plain(text[locale]);
  return {
    format: kitFormat,
    version: kitVersion,
    locale,
    languages: localeIds.map((id) => ({ id, tag: locales[id].tag, name: locales[id].name })),
    places: place.options.map((id) => ({ id, name: t(`place.${id}`) })),
    situations: situation.options.map((id) => ({ id, name: t(`situation.${id}`) })),
    assets: sources.assets.map(({ id, data }) => ({ id, name: data.name[locale] })),
    fields: Object.fromEntries(sources.fields.map((field) => [field.id, kitField(field)])),
    templates: Object.fromEntries(sources.reports.map(({ id, data }) => [id, kitTemplate(data)])),
    channels: sources.channels.map(({ id, data }) => kitChannel(id, data)),
    routes: Object.fromEntries(sources.routes.map(({ id, data }) => [id, kitWays(data)])),
    words: Object.fromEntries(localeIds.map((id) => [id, wordsOf(id, 'paper')])),
  };

  function kitField({ kind, label, why, avoid, phrase, options, showIf }: ReportField) {
    return {
      kind,
      label: words(label),
      why: point(why),
      ...(avoid ? { avoid: point(avoid) } : {}),
      phrase,
      ...(options
        ? {
            options: options.map((option) => ({
              id: option.id,
              label: words(option.label),
              phrase: option.phrase ?? option.label,
            })),
          }
        : {}),
      ...(showIf ? { showIf } : {}),
    };
  }

  function kitTemplate(report: Report) {
    const { title, summary, before, subject, subjectField, opening, closing, sections } = report;
    return {
      title: words(title),
      summary: words(summary),
      before: before.map(point),
      subject,
      ...(subjectField ? { subjectField } : {}),
      opening,
      closing,
      sections: sections.map((section) => ({
        id: section.id,
        title: section.title,
        fields: section.fields.map(asUse).map(({ field, required, label, why, phrase }) => ({
          field,
          ...(required ? { required } : {}),
          ...(label ? { label: words(label) } : {}),
          ...(why ? { why: point(why) } : {}),
          ...(phrase ? { phrase } : {}),
        })),
      })),
    };
  }

  function kitChannel(id: string, channel: Channel) {
    const { hours, anonymity, confidentiality, next, warnings, deadlines, formats, officialSite } = channel;
    return {
      id,
      name: words(channel.name),
      summary: words(channel.summary),
      place: channel.place,
      kind: channel.kind,
      reports: templatesOf(channel, sources.reports),
      languages: draftLanguagesOf(channel),
      languagesKnown: channel.draftLanguages !== undefined,
      ways: channel.ways.map(({ kind, value, text, confidence }) => ({
        kind,
        ...(value ? { value } : {}),
        ...(text ? { text: words(text) } : {}),
        confidence,
      })),
      ...(formats ? { formats } : {}),
      ...(officialSite ? { officialSite } : {}),
      checkedOn: channel.checkedOn,
      dueOn: dueOn(channel),
      ...(deadlines ? { deadlines: deadlines.map(kitDeadline) } : {}),
      ...(hours ? { hours: point(hours) } : {}),
      ...(anonymity ? { anonymity: point(anonymity) } : {}),
      ...(confidentiality ? { confidentiality: point(confidentiality) } : {}),
      ...(next ? { next: next.map(point) } : {}),
      ...(warnings ? { warnings: warnings.map(point) } : {}),
    };
  }

  function kitDeadline({
    who,
    incident,
    clock,
    note,
    limit,
    cites,
  }: NonNullable<Channel['deadlines']>[number]) {
    return {
      who: words(who),
      incident: words(incident),
      clock: words(clock),
      ...(note ? { note: words(note) } : {}),
      ...(limit ? { limit } : {}),
      cites,
    };
  }

  function kitWays({ ways }: Route) {
    return ways.map(({ situations, always, stops }) => ({
      situations,
      ...(always ? { always } : {}),
      stops: stops.map(({ channel, name, why, assets, cites }) => ({
        ...(channel ? { channel } : {}),
        ...(name ? { name: words(name) } : {}),
        ...point({ text: why, cites }),
        ...(assets ? { assets } : {}),
      })),
    }));
  }
}
