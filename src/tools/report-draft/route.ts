import type { KitChannel, KitSomeone, KitStop, ReportKit } from '../../formats/report/report-kit.ts';

/** What the reader has picked. */
interface Plight {
  /** `cn`, an id of `kit.places`. */
  place: string;
  situation: string;
  /** Asset types that were touched; empty when not said, and then nothing is left out. */
  assets: readonly string[];
}

/** One stop of the way, in order. */
export interface Stop extends KitStop {
  /** The channel; for somebody who is none, what is known of them, in the shape of a channel. */
  entry: KitChannel;
  /** The template of a report to it. */
  report: string;
}

/**
 * The channels for a place and a situation in the order to use them, each with its reason: the
 * organisation's own in a copy for one; what
 * `content/routes` says for the place, then its other channels that take the situation (reason: what
 * they take); where there are none, what `world` says; then what follows everywhere. None stands twice,
 * and a report can be drafted to each.
 */
export function proposeRoute(kit: ReportKit, { place, situation, assets }: Plight): Stop[] {
  const first = kit.channels
    .filter(({ id }) => kit.first?.includes(id))
    .filter((channel) => channel.place === place || channel.place === 'world')
    .filter((channel) => Object.hasOwn(channel.reports, situation))
    .map((channel): KitStop => ({ channel: channel.id, text: channel.summary }));
  const named = stopsOf(kit, place, situation, place === 'world' ? false : undefined);
  const rest = kit.channels
    .filter((channel) => channel.place === place && Object.hasOwn(channel.reports, situation))
    .map((channel): KitStop => ({ channel: channel.id, text: channel.summary }));
  const always = stopsOf(kit, 'world', situation, true);
  const own = [...named, ...(place === 'world' && always.length > 0 ? [] : rest)];
  const all = own.length > 0 ? [...own, ...always] : [...stopsOf(kit, 'world', situation, false), ...always];
  const seen = new Set<string>();
  return [...first, ...all].flatMap((stop): Stop[] => {
    const fits = !stop.assets || assets.length === 0 || stop.assets.some((id) => assets.includes(id));
    const entry = stop.someone
      ? asChannel(stop.someone, situation, stop.text)
      : kit.channels.find(({ id }) => id === stop.channel);
    if (!fits || !entry || seen.has(entry.id)) return [];
    seen.add(entry.id);
    return [{ ...stop, entry, report: reportOf(entry, situation) }];
  });
}

/** Somebody of whom there is no entry: how they are reached the reader knows, or has to look up. */
const asChannel = (
  { id, name, report, kind, ways, languages, warnings }: KitSomeone,
  situation: string,
  summary: string,
): KitChannel => ({
  id,
  name,
  summary,
  place: '',
  kind: kind ?? 'government',
  reports: { [situation]: report },
  languages,
  languagesKnown: false,
  ways: ways.map((kind) => ({ kind, confidence: 'high' })),
  ...(warnings ? { warnings } : {}),
});

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
