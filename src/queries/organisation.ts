import type { FirstContact, OwnWay } from '../formats/organisation/organisation.ts';
import { usualReview } from '../formats/organisation/organisation.ts';
import { textOf } from '../formats/organisation/organisation-view.ts';
import { address } from '../i18n/address.ts';
import { useText } from '../i18n/index.ts';
import { byLocale, type Locale, localeIds } from '../i18n/locales.ts';
import { type Channel, type Place, situation } from '../schemas/channel.ts';
import { asChannel, type OrganisationOverlay, type OwnChannel } from '../schemas/organisation.ts';
import { generalReport } from './report-choice.ts';

/** Put in by a build for an organisation, see `editions/organisation.ts`; absent in tests. */
declare const __ORGANISATION__: Omit<OrganisationOverlay, 'wording'> | null;

/** Whom this copy is built for; null when for everybody. */
export const getOrganisation = () => (typeof __ORGANISATION__ === 'undefined' ? null : __ORGANISATION__);

/** The channel that the first contact is, `/<lang>/report/channels/own-first-contact/`. */
const firstContactId = 'own-first-contact';

/** The organisation's first contact and its own channels, in the order of its file. */
export function getOwnChannels(): { id: string; data: Channel }[] {
  const organisation = getOrganisation();
  if (!organisation) return [];
  const { name, firstContact, channels = [] } = organisation;
  const all = [...(firstContact ? [firstChannel(firstContact)] : []), ...channels];
  const body = byLocale((locale) => textOf(name, locale));
  return all.map((own, index) => ({ id: own.id, data: asChannel(own, index, body) }));
}

/** The first contact takes everything, from everywhere; the draft for it is the general one. */
function firstChannel(contact: FirstContact): OwnChannel {
  const { name, note, hours, ways, checkedOn, reviewEveryDays = usualReview } = contact;
  const advice = byLocale((locale) => useText(locale)('organisation.advice'));
  const title = (locale: Locale) => ownHeading(locale, 'organisation.first');
  return {
    id: firstContactId,
    kind: 'provider',
    name: byLocale((locale) => textOf(name, locale)),
    summary: byLocale((locale) => (note ? textOf(note, locale) : title(locale))),
    situations: [...situation.options],
    reports: Object.fromEntries(situation.options.map((one) => [one, generalReport])),
    takes: [],
    ways: ways.map(asWay),
    ...(hours ? { hours: { text: byLocale((locale) => textOf(hours, locale)) } } : {}),
    warnings: [{ text: advice, advice: true }],
    checkedOn,
    reviewEveryDays,
  };
}

function asWay({ phone, email, web, text }: OwnWay): OwnChannel['ways'][number] {
  const value = phone ?? email ?? web;
  return {
    kind: phone ? 'phone' : email ? 'email' : web ? 'web' : 'in-person',
    ...(value ? { value } : {}),
    ...(text ? { text: byLocale((locale) => textOf(text, locale)) } : {}),
    confidence: 'high',
    cites: [],
  };
}

/** Places in their usual order, but for those the organisation wants first. */
export function ownPlacesFirst(places: readonly Place[]): Place[] {
  const own = (getOrganisation()?.places ?? []).filter((place) => places.includes(place));
  return [...own, ...places.filter((place) => !own.includes(place))];
}

/** A heading with the organisation's name in it. */
export function ownHeading(locale: Locale, key: `organisation.${'first' | 'channels' | 'handouts'}`): string {
  return useText(locale)(key, { name: textOf(getOrganisation()?.name ?? '', locale) });
}

/** The organisation's own hand-outs as links, for lists. */
export function getOwnHandoutLinks(locale: Locale) {
  const { handouts = [] } = getOrganisation() ?? {};
  return handouts.map(({ id, title }) => ({
    id: `own/${id}`,
    href: address(locale, `handouts/own/${id}`),
    title: textOf(title, locale),
  }));
}

/** The organisation's own hand-outs in every language, for `getStaticPaths`. */
export function getOwnHandoutPaths() {
  const { handouts = [] } = getOrganisation() ?? {};
  return localeIds.flatMap((lang) =>
    handouts.map((handout) => ({ params: { lang, handout: handout.id }, props: { handout } })),
  );
}
