import type { Moment } from './answers.ts';
import { instantOf, isZone, offsetAt, wallClock } from './zone.ts';

/**
 * A time as it stands in a draft: `2026-11-20 14:05 (Asia/Shanghai, UTC+08:00)`. What is not known
 * is left out; a time without a zone says so, for it would mislead.
 */
export function formatMoment({ date, time, zone }: Moment, paper: Record<string, string>): string {
  const instant = instantOf({ date, time, zone });
  const offset = instant === undefined ? undefined : offsetAt(instant, zone);
  const known = offset === undefined ? '-zone' : '';
  const values: Record<string, string> = {
    when: [date.trim(), time.trim()].filter(Boolean).join(' '),
    zone: zone.trim(),
    offset: offset ?? '',
  };
  const pattern = paper[`paper.moment${zone.trim() === '' ? '-no-zone' : known}`] ?? '{when}';
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** The same instant told in another zone; while there is no instant yet, only the zone is another. */
export function inZone(moment: Moment, zone: string): Moment {
  const instant = instantOf(moment);
  return { ...moment, ...(instant === undefined || !isZone(zone) ? {} : wallClock(instant, zone)), zone };
}

/** Whether every part is empty or has the form it should have. */
export const isPlainMoment = ({ date, time, zone }: Moment) =>
  /^(\d{4}-\d{2}-\d{2})?$/.test(date) &&
  /^(\d{2}:\d{2})?$/.test(time) &&
  /^[A-Za-z0-9_+/-]{0,60}$/.test(zone);
