import type { KitChannel, KitDeadline } from '../formats/report/report-kit.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Channel, type Deadline, dueOn } from '../schemas/channel.ts';
import type { Point } from '../schemas/citation.ts';
import type { Report } from '../schemas/report.ts';
import { plain, plainPoint } from './plain.ts';
import { draftLanguagesOf, templatesOf } from './report-choice.ts';

/** What the report draft needs of a channel, in one language. */
export function kitChannel(
  locale: Locale,
  id: string,
  channel: Channel,
  reports: readonly { id: string; data: Report }[],
): KitChannel {
  const { hours, anonymity, confidentiality, next, warnings, deadlines, formats, issuers, officialSite } =
    channel;
  const point = (one: Point) => plainPoint(locale, one);
  return {
    id,
    name: plain(channel.name[locale]),
    summary: plain(channel.summary[locale]),
    place: channel.place,
    kind: channel.kind,
    reports: templatesOf(channel, reports),
    languages: draftLanguagesOf(channel),
    languagesKnown: channel.draftLanguages !== undefined,
    ways: channel.ways.map(({ kind, value, text, confidence }) => ({
      kind,
      ...(value ? { value } : {}),
      ...(text ? { text: plain(text[locale]) } : {}),
      confidence,
    })),
    ...(formats ? { formats } : {}),
    ...(issuers ? { issuers } : {}),
    ...(officialSite ? { officialSite } : {}),
    checkedOn: channel.checkedOn,
    dueOn: dueOn(channel),
    ...(deadlines ? { deadlines: deadlines.map((deadline) => kitDeadline(locale, deadline)) } : {}),
    ...(hours ? { hours: point(hours) } : {}),
    ...(anonymity ? { anonymity: point(anonymity) } : {}),
    ...(confidentiality ? { confidentiality: point(confidentiality) } : {}),
    ...(next ? { next: next.map(point) } : {}),
    ...(warnings ? { warnings: warnings.map(point) } : {}),
  };
}

function kitDeadline(locale: Locale, { who, incident, clock, note, limit, cites }: Deadline): KitDeadline {
  return {
    who: plain(who[locale]),
    incident: plain(incident[locale]),
    clock: plain(clock[locale]),
    ...(note ? { note: plain(note[locale]) } : {}),
    ...(limit ? { limit } : {}),
    cites,
  };
}
