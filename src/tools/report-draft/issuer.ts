import type { KitChannel } from '../../formats/report/report-kit.ts';

/** Forms of companies that names in certificates end with and the guide leaves out. */
const forms = 'ag bv co corp corporation gmbh inc incorporated limited llc ltd nv sa spa srl'.split(' ');

/**
 * The channel for problems with certificates of an issuer, by the organisation in its name (O) as a
 * certificate gives it; else the one that serves any issuer. Names are compared whole, without the form
 * of the company: `DigiCert, Inc.` is `DigiCert`, `DigiCert Partner` is not.
 */
export function channelOfIssuer(
  channels: readonly KitChannel[],
  organisation: string,
): KitChannel | undefined {
  const name = bare(organisation);
  const takes = (one: KitChannel, wanted: string) => one.issuers?.some((issuer) => bare(issuer) === wanted);
  return (
    channels.find((one) => name !== '' && takes(one, name)) ??
    channels.find(({ issuers }) => issuers?.includes('*'))
  );
}

function bare(organisation: string): string {
  const words = organisation
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s,-]+/)
    .filter(Boolean);
  while (words.length > 1 && forms.includes(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
