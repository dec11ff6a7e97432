import type { KitChannel, KitStop, ReportKit } from '../../formats/report-kit.ts';

/** What the reader has picked. */
export interface Plight {
  /** `cn`, an id of `kit.places`. */
  place: string;
  situation: string;
  /** Asset types that were touched; empty when not said, and then nothing is left out. */
  assets: readonly string[];
}

/** One stop of the way, in order. */
export interface Stop extends KitStop {
  /** Absent, both, for a stop that is somebody and no channel. */
  entry?: KitChannel;
  /** The template of a report to it. */
  report?: string;
}

/**
 * The channels for a place and a situation in the order to use them, each with its reason: what
 * `content/routes` says for the place, then its other channels that take the situation (reason: what
 * they take); where there are none, what `world` says; then what follows everywhere. None stands twice.
 */
export function proposeRoute(kit: ReportKit, { place, situation, assets }: Plight): Stop[] {
  const named = place === 'world' ? [] : stopsOf(kit, place, situation);
  const rest = kit.channels
    .filter((channel) => channel.place === place && Object.hasOwn(channel.reports, situation))
    .map((channel): KitStop => ({ channel: channel.id, text: channel.summary }));
  const always = stopsOf(kit, 'world', situation, true);
  const own = [...named, ...(place === 'world' && always.length > 0 ? [] : rest)];
  const all = own.length > 0 ? [...own, ...always] : [...stopsOf(kit, 'world', situation, false), ...always];
  const seen = new Set<string>();
  return all.flatMap((stop): Stop[] => {
    const key = stop.channel ?? `"${stop.name}`;
    const fits = !stop.assets || assets.length === 0 || stop.assets.some((id) => assets.includes(id));
    if (!fits || seen.has(key)) return [];
    seen.add(key);
    if (!stop.channel) return [stop];
    const entry = kit.channels.find(({ id }) => id === stop.channel);
    return entry ? [{ ...stop, entry, report: reportOf(entry, situation) }] : [];
  });
}

/**
 * The template of a report to a channel. A way may lead to one that does not take the situation as
 * such (from an incident to state security): then it is the template of what it takes first.
 */
export function reportOf({ reports }: Pick<KitChannel, 'reports'>, situation: string): string {
  const own = Object.hasOwn(reports, situation) ? reports[situation] : undefined;
  return own ?? Object.values(reports)[0] ?? 'general';
}

function stopsOf(kit: ReportKit, place: string, situation: string, always?: boolean): KitStop[] {
  const ways = Object.hasOwn(kit.routes, place) ? (kit.routes[place] ?? []) : [];
  return ways
    .filter((way) => way.situations.includes(situation))
    .filter((way) => always === undefined || (way.always === true) === always)
    .flatMap(({ stops }) => stops);
}
