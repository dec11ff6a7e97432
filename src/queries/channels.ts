import { getCollection, getEntry } from 'astro:content';
import { useText } from '../i18n/index.ts';
import { byLocale, localeIds } from '../i18n/locales.ts';
import type { Channel, Place, Situation } from '../schemas/channel.ts';
import { getOwnChannels, ownPlacesFirst } from './organisation.ts';

/**
 * All channels, or those of one place or situation, in the order of lists: the organisation's own
 * first. Its own that are bound to no place serve in every one.
 */
export async function getChannels(only: { place?: Place; situation?: Situation } = {}) {
  const own = getOwnChannels();
  const ours = (await getCollection('channels')).map(({ id, data }) => ({ id, data: warned(data) }));
  const entries: { id: string; data: Channel }[] = [...own, ...ours];
  const fits = ({ id, data }: { id: string; data: Channel }) => {
    const isEverywhere = data.place === 'world' && own.some((one) => one.id === id);
    if (only.place && data.place !== only.place && !isEverywhere) return false;
    return !only.situation || data.situations.includes(only.situation);
  };
  return entries.filter(fits).toSorted((a, b) => a.data.order - b.data.order);
}

/** One of our channels; undefined when there is none of that id. */
export async function getChannel(id: string) {
  const entry = await getEntry('channels', id);
  return entry && warned(entry.data);
}

/** A provider that acts shows whoever abuses its service that somebody has reported: all of them have this said first. */
function warned(channel: Channel): Channel {
  if (channel.kind !== 'provider') return channel;
  const first = { text: byLocale((locale) => useText(locale)('channel.provider')), advice: true as const };
  return { ...channel, warnings: [first, ...(channel.warnings ?? [])] };
}

/** Our channels by place, in the order of the first channel of each; places the organisation names come first. */
export async function getChannelsByPlace() {
  const own = new Set(getOwnChannels().map(({ id }) => id));
  const channels = (await getChannels()).filter(({ id }) => !own.has(id));
  const places = ownPlacesFirst([...new Set(channels.map(({ data }) => data.place))]);
  return places.map((place) => ({
    place,
    channels: channels.filter(({ data }) => data.place === place),
  }));
}

/** Every channel in every language, for `getStaticPaths` of `[lang]/report/channels/[channel]`. */
export async function getChannelPaths() {
  const channels = await getChannels();
  return localeIds.flatMap((lang) =>
    channels.map(({ id, data }) => ({ params: { lang, channel: id }, props: { id, channel: data } })),
  );
}

/**
 * The channels whose phone number stands in a text. Short ones such as 110 are left out: everybody
 * knows the emergency number, several countries share it, and laws have articles of that number.
 */
export async function getChannelsNamedIn(text: string) {
  const numbers = new Set(text.match(/\d{5,}/g));
  const channels = await getChannels();
  return channels.filter(({ data }) =>
    data.ways.some(({ kind, value }) => kind === 'phone' && value !== undefined && numbers.has(value)),
  );
}
