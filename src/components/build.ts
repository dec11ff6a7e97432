import { version } from '../../package.json' with { type: 'json' };

/**
 * What every page says of its own making. `SOURCE_DATE_EPOCH` (seconds since 1970) fixes the date,
 * so that two builds of one state give the same bytes.
 */
const seconds = Number(process.env['SOURCE_DATE_EPOCH']);
const now = seconds > 0 ? new Date(seconds * 1000) : new Date();

export const build = { version, date: now.toISOString().slice(0, 10) };
