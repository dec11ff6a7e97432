import type { KitField, KitRouteWay, KitSomeone, KitTemplate } from '../formats/report/report-kit.ts';
import { useText } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Place } from '../schemas/channel.ts';
import { asUse, type Report, type ReportField } from '../schemas/report.ts';
import type { Route, RouteStop } from '../schemas/route.ts';
import { plain, plainPoint } from './plain.ts';
import { draftLanguagesOf } from './report-choice.ts';

/** A field: what the reader sees in one language, what the draft says in all. */
export function kitField(locale: Locale, field: ReportField): KitField {
  const { kind, label, why, avoid, phrase, options, showIf } = field;
  return {
    kind,
    ...(field.private ? { private: true } : {}),
    label: plain(label[locale]),
    why: plainPoint(locale, why),
    ...(avoid ? { avoid: plainPoint(locale, avoid) } : {}),
    phrase,
    ...(options
      ? {
          options: options.map((option) => ({
            id: option.id,
            label: plain(option.label[locale]),
            phrase: option.phrase ?? option.label,
            ...(option.readFirst ? { readFirst: option.readFirst } : {}),
          })),
        }
      : {}),
    ...(showIf ? { showIf } : {}),
  };
}

export function kitTemplate(locale: Locale, report: Report): KitTemplate {
  const { title, summary, before, subject, subjectField, opening, closing, sections } = report;
  return {
    title: plain(title[locale]),
    summary: plain(summary[locale]),
    before: before.map((point) => plainPoint(locale, point)),
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
        ...(label ? { label: plain(label[locale]) } : {}),
        ...(why ? { why: plainPoint(locale, why) } : {}),
        ...(phrase ? { phrase } : {}),
      })),
    })),
  };
}

/** The ways of a place. */
export function kitWays(locale: Locale, place: Place, { ways }: Route): KitRouteWay[] {
  const kitSomeone = ({
    id,
    name,
    report,
    kind,
    ways,
    isColleague,
  }: NonNullable<RouteStop['someone']>): KitSomeone => ({
    id,
    name: plain(name[locale]),
    report,
    // A colleague may be part of the matter, and passes on what they are told as a provider may.
    ...(isColleague ? { kind: 'provider', warnings: [{ text: useText(locale)('draft.colleague') }] } : {}),
    ...(kind ? { kind } : {}),
    ways,
    languages: isColleague ? [locale] : draftLanguagesOf({ place }),
  });
  return ways.map(({ situations, always, stops }) => ({
    situations,
    ...(always ? { always } : {}),
    stops: stops.map(({ channel, someone, why, assets, cites }) => ({
      ...(channel ? { channel } : {}),
      ...(someone ? { someone: kitSomeone(someone) } : {}),
      ...plainPoint(locale, { text: why, cites }),
      ...(assets ? { assets } : {}),
    })),
  }));
}
