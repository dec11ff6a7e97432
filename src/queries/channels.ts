import { getCollection } from 'astro:content';
import { localeIds } from '../i18n/locales.ts';
import type { Place, Situation } from '../schemas/channel.ts';

/** All channels, or those of one place or situation, in the order of lists. */
export async function getChannels(only: { place?: Place; situation?: Situation } = {}) {
  const entries = await getCollection('channels', ({ data }) => {
    if (only.place && data.place !== only.place) return false;
    return !only.situation || data.situations.includes(only.situation);
  });
  return entries.toSorted((a, b) => a.data.order - b.data.order);
}

/** All channels by place, in the order of the first channel of each. */
export async function getChannelsByPlace() {
  const channels = await getChannels();
  const places = [...new Set(channels.map(({ data }) => data.place))];
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
