import { textOf } from '../formats/organisation-view.ts';
import { useText } from '../i18n/index.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import type { Channel, Place } from '../schemas/channel.ts';
import { asChannel, type OrganisationOverlay } from '../schemas/organisation.ts';

/** Put in by a build for an organisation, see `editions/organisation.ts`; absent in tests. */
declare const __ORGANISATION__: Omit<OrganisationOverlay, 'wording'> | null;

/** Whom this copy is built for; null when for everybody. */
export const getOrganisation = () => (typeof __ORGANISATION__ === 'undefined' ? null : __ORGANISATION__);

/** The organisation's own channels, in the order of its file. */
export function getOwnChannels(): { id: string; data: Channel }[] {
  const organisation = getOrganisation();
  const body = byLocale((locale) => (organisation ? textOf(organisation.name, locale) : ''));
  return (organisation?.channels ?? []).map((own, index) => ({
    id: own.id,
    data: asChannel(own, index, body),
  }));
}

/** Places in their usual order, but for those the organisation wants first. */
export function ownPlacesFirst(places: readonly Place[]): Place[] {
  const own = (getOrganisation()?.places ?? []).filter((place) => places.includes(place));
  return [...own, ...places.filter((place) => !own.includes(place))];
}

/** A heading with the organisation's name in it, `organisation.handouts`. */
export function ownHeading(locale: Locale, key: 'organisation.channels' | 'organisation.handouts'): string {
  const organisation = getOrganisation();
  return useText(locale)(key, { name: organisation ? textOf(organisation.name, locale) : '' });
}

/** The organisation's own hand-outs in every language, for `getStaticPaths`. */
export function getHandoutPaths() {
  const { handouts = [] } = getOrganisation() ?? {};
  return localeIds.flatMap((lang) =>
    handouts.map((handout) => ({ params: { lang, handout: handout.id }, props: { handout } })),
  );
}

const byLocale = (of: (locale: Locale) => string) =>
  Object.fromEntries(localeIds.map((locale) => [locale, of(locale)])) as Record<Locale, string>;
