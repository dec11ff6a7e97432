import type { Locale } from '../i18n/locales.ts';
import type { Channel, Situation } from '../schemas/channel.ts';
import type { Report } from '../schemas/report.ts';

/** The template of last resort. */
export const generalReport = 'general';

/**
 * The template for each situation a channel takes: its own in `reports`, or the one that covers its kind
 * and the situation, or `general`. So a new channel needs nothing.
 */
export function templatesOf(
  { kind, situations, reports: own }: Pick<Channel, 'kind' | 'situations' | 'reports'>,
  reports: readonly { id: string; data: Pick<Report, 'covers'> }[],
): Record<string, string> {
  const covering = (situation: Situation) =>
    reports.find(({ data: { covers } }) => covers?.kind === kind && covers.situations.includes(situation))
      ?.id;
  return Object.fromEntries(
    situations.map((situation) => [situation, own?.[situation] ?? covering(situation) ?? generalReport]),
  );
}

/**
 * The languages a draft for a channel may be written in, the best first. Where no source says which
 * it takes: Chinese for mainland China, English elsewhere. That is our advice.
 */
export function draftLanguagesOf({
  draftLanguages,
  place,
}: Pick<Channel, 'draftLanguages' | 'place'>): Locale[] {
  return draftLanguages ?? [place === 'cn' ? 'zh-cn' : 'en'];
}
