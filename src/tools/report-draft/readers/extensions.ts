import { type Asn, octets, parseAsn } from './asn1.ts';
import { hexOf, oidFrom, oidOf } from './asn1-values.ts';
import { ipText } from './ip.ts';
import { nameText } from './names.ts';
import { meaningOf } from './oids.ts';
import type { Fact, Field } from './reading.ts';

/** RFC 5280, 4.2.1.3: the bits of keyUsage, in order. */
const usages = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

/** So many are looked at; certificates have a dozen. */
const mostExtensions = 50;

type Read = (value: Asn) => Fact[];
const readers: Record<string, Read> = {
  '2.5.29.15': (value) => one('key-usage', keyUsage(value)),
  '2.5.29.17': (value) => value.children.map((name) => fact('alternative-name', generalName(name))),
  '2.5.29.31': (value) => locations(value.children, 'crl'),
  '2.5.29.32': (value) => value.children.map(({ children: [policy] }) => named('policy', oidOf(policy))),
  '2.5.29.37': (value) => value.children.map((usage) => named('extended-key-usage', oidOf(usage))),
  '1.3.6.1.5.5.7.1.1': authorityAccess,
};

/** What the extensions of a certificate say (RFC 5280, 4.2). One that cannot be read is passed over. */
export function extensionFacts(extensions: Asn[]): Fact[] {
  return extensions.slice(0, mostExtensions).flatMap(({ children }) => {
    const read = readers[oidOf(children[0])];
    const value = children.at(-1);
    if (!read || !value) return [];
    try {
      return read(parseAsn(octets(value))).filter(({ value }) => value !== '');
    } catch {
      return [];
    }
  });
}

/** Whether basicConstraints (4.2.1.9) make it a certificate of an authority. */
export function isAuthority(extensions: Asn[]): boolean {
  const value = extensions.find(({ children }) => oidOf(children[0]) === '2.5.29.19')?.children.at(-1);
  // `30 03 01 01 FF`: a sequence that begins with the boolean TRUE.
  return value !== undefined && hexOf(octets(value)).slice(4, 10) === '0101ff';
}

function fact(field: Field, value: string): Fact {
  return { field, value };
}

function one(field: Field, value: string): Fact[] {
  return [fact(field, value)];
}

function named(field: Field, oid: string): Fact {
  const meaning = meaningOf[oid];
  return { field, value: oid, ...(meaning && { meaning }) };
}

function keyUsage({ content }: Asn): string {
  const isSet = (bit: number) => ((content[1 + (bit >> 3)] ?? 0) & (0x80 >> (bit & 7))) !== 0;
  return usages.filter((_, bit) => isSet(bit)).join(', ');
}

const ascii = new TextDecoder('utf-8');

/** RFC 5280, 4.2.1.6, written as OpenSSL writes it. */
function generalName(name: Asn): string {
  const text = ascii.decode(name.content);
  if (name.tag === '[1]') return `email:${text}`;
  if (name.tag === '[2]') return `DNS:${text}`;
  if (name.tag === '[4]') return `DirName:${name.children[0] ? nameText(name.children[0]) : ''}`;
  if (name.tag === '[6]') return `URI:${text}`;
  if (name.tag === '[7]') return `IP Address:${ipText(name.content) ?? hexOf(name.content)}`;
  if (name.tag === '[8]') return `Registered ID:${oidFrom(name.content)}`;
  return `othername:${oidOf(name.children[0])}`;
}

/** RFC 5280, 4.2.2.1. */
function authorityAccess(value: Asn): Fact[] {
  return value.children.flatMap((description) => {
    const method = oidOf(description.children[0]);
    if (method === '1.3.6.1.5.5.7.48.1') return locations([description], 'ocsp');
    return method === '1.3.6.1.5.5.7.48.2' ? locations([description], 'ca-issuers') : [];
  });
}

/** Every address (tag 6 of GeneralName) inside the elements, as it stands. */
function locations(elements: Asn[], field: Field): Fact[] {
  return elements.flatMap((element) =>
    element.tag === '[6]' ? one(field, ascii.decode(element.content)) : locations(element.children, field),
  );
}
