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
  /** Absent for a stop that is somebody and no channel. */
  entry?: KitChannel;
}

/**
 * The channels for a place and a situation in the order to use them, each with its reason: what
 * `content/routes` says for the place, then its other channels that take the situation (reason: what
 * they take), then what holds everywhere. No channel stands twice.
 */
export function proposeRoute(kit: ReportKit, { place, situation, assets }: Plight): Stop[] {
  const takes = (channel: KitChannel) => channel.situations.includes(situation);
  const rest = kit.channels
    .filter((channel) => channel.place === place && takes(channel))
    .map((channel): KitStop => ({ channel: channel.id, text: channel.summary }));
  const own = place === 'world' ? [] : stopsOf(kit, place, situation);
  const all = [...own, ...rest, ...stopsOf(kit, 'world', situation)];
  const seen = new Set<string>();
  return all.flatMap((stop): Stop[] => {
    const key = stop.channel ?? `"${stop.name}`;
    const fits = !stop.assets || assets.length === 0 || stop.assets.some((id) => assets.includes(id));
    if (!fits || seen.has(key)) return [];
    seen.add(key);
    if (!stop.channel) return [stop];
    const entry = kit.channels.find(({ id }) => id === stop.channel);
    return entry ? [{ ...stop, entry }] : [];
  });
}

function stopsOf(kit: ReportKit, place: string, situation: string): KitStop[] {
  const ways = Object.hasOwn(kit.routes, place) ? (kit.routes[place] ?? []) : [];
  return ways.filter(({ situations }) => situations.includes(situation)).flatMap(({ stops }) => stops);
}
