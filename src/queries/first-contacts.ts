import { getCollection } from 'astro:content';
import { type Channel, hrefOf, type Place, type Situation, withoutScheme } from '../schemas/channel.ts';
import { getChannels } from './channels.ts';

/** A channel with the one number or address to print. */
export interface Contact {
  id: string;
  channel: Channel;
  /** `12339`, `www.12339.gov.cn`; absent when only weak sources give any. */
  value?: string;
  /** Where tapping it leads, where a browser can open it. */
  href?: string | undefined;
}

/**
 * The contact of a channel: its first way where that is a number or address of high confidence, else
 * the official site, else that way with a warning. Ways further down may be for one purpose only, such
 * as a mailbox for spam.
 */
export function contactOf({ id, data }: { id: string; data: Channel }): Contact {
  const [first] = data.ways;
  const sure = first?.confidence === 'high' && first.value ? first : undefined;
  const { kind, value } = sure ?? { kind: 'web' as const, value: data.officialSite };
  if (!value) return { id, channel: data };
  return { id, channel: data, value: withoutScheme(value), href: hrefOf(kind, value) };
}

/** The European Union sets clocks but has no door of its own. */
const withoutDoor = new Set<Place>(['world', 'eu']);

/**
 * For every place the first channel for each situation that paper can lead to, in the order of its
 * route; channels of the place that no stop names come after, in their own order.
 */
export async function getFirstContacts(situations: readonly Situation[]) {
  const [routes, channels] = [await getCollection('routes'), await getChannels()];
  const places = [...new Set(channels.map(({ data }) => data.place))].filter(
    (place) => !withoutDoor.has(place),
  );
  return places.map((place) => ({
    place,
    contacts: situations.map((situation) => first(place, situation)),
  }));

  function first(place: Place, situation: Situation): Contact | undefined {
    const route = routes.find(({ id }) => id === place)?.data.ways;
    const way = route?.find((one) => one.situations.includes(situation));
    const stops = way?.stops.flatMap(({ channel }) => channels.filter(({ id }) => id === channel)) ?? [];
    const others = channels.filter(({ data }) => data.place === place && data.situations.includes(situation));
    const contacts = [...stops, ...others].map(contactOf);
    return contacts.find(({ value }) => value) ?? contacts[0];
  }
}

/** The contacts of some channels, in the order given. */
export async function getContacts(ids: readonly string[]): Promise<Contact[]> {
  const channels = await getChannels();
  return ids.flatMap((id) => channels.filter((channel) => channel.id === id).map(contactOf));
}
