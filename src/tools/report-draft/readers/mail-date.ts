const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * RFC 5322, 4.3. Single letters are as good as unknown and are not here, nor is CST: the standard has it
 * as -06:00, servers in China write it for +08:00.
 */
const zones: Record<string, string> = {
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/**
 * `2026-11-22T16:00:00+08:00` of `Sun, 22 Nov 2026 16:00:00 +0800 (CST)`: the zone stays as it was
 * written (`-00:00`: the zone of the writer is not known). Undefined when it is no such date (RFC 5322, 3.3).
 */
export function mailDate(text: string): string | undefined {
  const match =
    /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]{0,6}[\s-]+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+([+-]\d{4}|[a-z]{1,4})/i.exec(
      text.slice(0, 100),
    );
  if (!match) return undefined;
  const [, day = '', name = '', short = '', hour = '', minute, second = '00', zone = ''] = match;
  const month = months.indexOf(name.toLowerCase()) + 1;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zones[zone.toLowerCase()];
  if (month === 0 || !offset) return undefined;
  const two = (digits: string | number) => String(digits).padStart(2, '0');
  const date = `${yearOf(short)}-${two(month)}-${two(day)}T${two(hour)}:${minute}`;
  // A leap second is right in a date and unknown to the clock that checks it.
  const isReal = isDay(date) && Number(second) <= 60 && /^[+-](0\d|1[0-4]):[0-5]\d$/.test(offset);
  return isReal ? `${date}:${second}${offset}` : undefined;
}

function isDay(date: string): boolean {
  const time = new Date(`${date}:00Z`);
  // The 31st of February would become a day in March.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** RFC 5322, 4.3: two digits below 50 are of this century, three digits count from 1900. */
function yearOf(digits: string): string {
  if (digits.length === 4) return digits;
  return String(Number(digits) + (digits.length === 2 && Number(digits) < 50 ? 2000 : 1900));
}
