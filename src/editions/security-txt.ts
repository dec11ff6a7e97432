import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absolute } from '../i18n/address.ts';
import { localeIds, locales } from '../i18n/locales.ts';

export interface SecurityContact {
  /** Where to report a fault of this copy: `mailto:`, `https:` or `tel:`. */
  contact: string;
  /** The day after which the file is not to be relied on, `2027-05-01`. */
  expires: string;
}

/**
 * What `SECURITY_CONTACT` and `SECURITY_EXPIRES` of the environment say; undefined when neither is
 * there. A contact is never made up: who hosts a copy names theirs. Throws when it is no good.
 */
export function readSecurityContact(env: Record<string, string | undefined>): SecurityContact | undefined {
  const { SECURITY_CONTACT: contact = '', SECURITY_EXPIRES: expires = '' } = env;
  if (!contact && !expires) return undefined;
  const wrong = [
    ...(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/.test(contact)
      ? []
      : [`SECURITY_CONTACT: expected mailto:…, https://… or tel:+…; found ${contact || 'nothing'}`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(expires) && !Number.isNaN(Date.parse(expires))
      ? []
      : [
          `SECURITY_EXPIRES: expected a day such as 2027-05-01, within a year; found ${expires || 'nothing'}`,
        ]),
  ];
  if (wrong.length === 0) return { contact, expires };
  throw new Error(
    `The security.txt was not written; people who find a fault could not tell you.\n  ${wrong.join('\n  ')}\ndocs/data.md`,
  );
}

/** The text of a `security.txt` (RFC 9116). With `site` it says at which address it is the true one. */
export function securityText({ contact, expires }: SecurityContact, site: URL | undefined): string {
  const canonical = absolute(site, '/.well-known/security.txt');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${localeIds.map((id) => locales[id].tag).join(', ')}`,
    ...(canonical ? [`Canonical: ${canonical}`] : []),
    '',
  ].join('\n');
}

/** Writes `/.well-known/security.txt`, where a copy at the root of a host is asked for it. */
export async function writeSecurityText(
  folder: string,
  contact: SecurityContact,
  site: URL | undefined,
): Promise<void> {
  await mkdir(join(folder, '.well-known'), { recursive: true });
  await writeFile(join(folder, '.well-known/security.txt'), securityText(contact, site));
}
