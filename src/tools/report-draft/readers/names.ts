import type { Asn } from './asn1.ts';
import { hexOf, oidOf, textOf } from './asn1-values.ts';

/** Short names of RFC 4519 and of the fields that certificates of companies carry. */
const attributes: Record<string, string> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.15': 'businessCategory',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '1.3.6.1.4.1.311.60.2.1.1': 'jurisdictionL',
  '1.3.6.1.4.1.311.60.2.1.2': 'jurisdictionST',
  '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC',
};

interface Attribute {
  name: string;
  value: string;
}

/** The parts of a name, one list for each relative name; several in one list stand side by side. */
function attributesOf(name: Asn): Attribute[][] {
  return name.children.map((relative) =>
    relative.children.map(({ children: [type, value] }) => {
      const oid = oidOf(type);
      return {
        name: attributes[oid] ?? oid,
        value: value ? (textOf(value) ?? `#${hexOf(value.bytes)}`) : '',
      };
    }),
  );
}

/**
 * `C=CN, O=Example\, Ltd, CN=某某`: in the order of the certificate, escaped as in RFC 4514, 2.4, so
 * that two different names never look the same; ` + ` joins the values of one relative name.
 */
export function nameText(name: Asn): string {
  return attributesOf(name)
    .map((relative) => relative.map((one) => `${one.name}=${escaped(one.value)}`).join(' + '))
    .join(', ');
}

function escaped(value: string): string {
  return value.replace(/[\\,+"<>;]/g, '\\$&').replace(/^[ #]| $/g, '\\$&');
}

/** The organisation in a name, or its common name where it has none. */
export function organisationOf(name: Asn): string | undefined {
  const all = attributesOf(name).flat();
  return (all.find((one) => one.name === 'O') ?? all.find((one) => one.name === 'CN'))?.value;
}
