import { offsetAt, wallClock } from './zone.ts';

/** When a clock runs out. */
export interface Due {
  /** Milliseconds since 1970. */
  instant: number;
  /** In the zone: `2026-11-20`, `16:20`. */
  date: string;
  time: string;
  /** IANA name, and its offset at that instant, `+08:00`. */
  zone: string;
  offset: string;
  /** By the calendar of the zone; `later` and `earlier` need the date. */
  day: 'today' | 'tomorrow' | 'yesterday' | 'later' | 'earlier';
  /** Whole minutes from `now`, negative when it has run out. */
  minutesLeft: number;
}

/**
 * When a clock of so many hours runs out that began at an instant, told in a zone. Hours are real
 * hours: a change to or from summer time moves the time of day, not the length. Throws a RangeError
 * for a zone that this browser does not know.
 */
export function deadlineAt(began: number, hours: number, zone: string, now: number): Due {
  const instant = began + hours * 3_600_000;
  const { date, time } = wallClock(instant, zone);
  const offset = offsetAt(instant, zone) ?? '';
  const days = dayNumber(date) - dayNumber(wallClock(now, zone).date);
  return {
    instant,
    date,
    time,
    zone,
    offset,
    day: dayOf(days),
    minutesLeft: Math.floor((instant - now) / 60_000),
  };
}

const dayNumber = (date: string) => Date.parse(date) / 86_400_000;

function dayOf(days: number): Due['day'] {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? 'later' : 'earlier';
}
