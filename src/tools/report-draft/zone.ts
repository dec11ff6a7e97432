import type { Moment } from './answers.ts';

/** Wall-clock parts of an instant in a zone. */
interface WallClock {
  /** `2026-11-20` */
  date: string;
  /** `14:05` */
  time: string;
}

/** Whether this browser knows the zone, an IANA name such as `Asia/Shanghai`. */
export function isZone(zone: string): boolean {
  try {
    return zone !== '' && formatter(zone) !== undefined;
  } catch {
    return false;
  }
}

/** Day and time in a zone at an instant (milliseconds since 1970). */
export function wallClock(instant: number, zone: string): WallClock {
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    date: `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  };
}

/** The offset of a zone at an instant, `+08:00`; undefined when the zone is not known. */
export function offsetAt(instant: number, zone: string): string | undefined {
  if (!isZone(zone)) return undefined;
  const minutes = offsetMinutes(instant, zone);
  const digits = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}

/**
 * The instant of a time in its zone, in milliseconds since 1970; undefined when a part is missing or
 * not one that exists, or the year is none of 1900 to 9998: a date may only half be typed, and what
 * is reckoned from it must have a day after it that can be written. A time that a clock change makes twice is taken as the first of the two, so
 * that a deadline reckoned from it is never too late; one that it skips is moved past the gap.
 */
export function instantOf({ date, time, zone }: Moment): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(`${date.trim()}T${time.trim()}`);
  if (!match || !isZone(zone)) return undefined;
  const year = Number(match[1]);
  if (year < 1900 || year > 9998) return undefined;
  const asUtc = Date.parse(`${match[0]}:00Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== match[0]) return undefined;
  const around = [asUtc - dayLong, asUtc + dayLong].map((near) => offsetMinutes(near, zone));
  const candidates = around.map((minutes) => asUtc - minutes * minuteLong);
  const exact = candidates.filter((instant) => {
    const clock = wallClock(instant, zone);
    return `${clock.date}T${clock.time}` === match[0];
  });
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
}

const minuteLong = 60_000;
const dayLong = 24 * 60 * minuteLong;

function offsetMinutes(instant: number, zone: string): number {
  const { date, time } = wallClock(instant, zone);
  const whole = Math.floor(instant / minuteLong) * minuteLong;
  return Math.round((Date.parse(`${date}T${time}:00Z`) - whole) / minuteLong);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError for an unknown zone. */
function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}
