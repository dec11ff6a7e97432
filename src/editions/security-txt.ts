import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absolute } from '../i18n/address.ts';
import { localeIds, locales } from '../i18n/locales.ts';
import type { SecurityContact } from '../rules/security-contact.ts';

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
