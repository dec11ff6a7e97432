import { isDay } from '../formats/day.ts';
import type { Problem } from './problem.ts';

/** Who hosts a copy names theirs; a contact is never made up. */
export interface SecurityContact {
  /** Where to report a fault of this copy: `mailto:`, `https:` or `tel:`. */
  contact: string;
  /** The day after which the file is not to be relied on, `2027-05-01`. */
  expires: string;
}

/** What `SECURITY_CONTACT` and `SECURITY_EXPIRES` of the environment say, if they are there, and what is wrong with them. */
export function readSecurityContact(env: Record<string, string | undefined>): {
  problems: Problem[];
  contact?: SecurityContact;
} {
  const { SECURITY_CONTACT: contact = '', SECURITY_EXPIRES: expires = '' } = env;
  if (!contact && !expires) return { problems: [] };
  const problem = (at: string, expected: string, value: string): Problem => ({
    code: 'unusable-setting',
    file: 'environment',
    at,
    expected,
    found: value || 'nothing',
  });
  const isReachable = /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/.test(contact);
  const problems = [
    ...(isReachable ? [] : [problem('SECURITY_CONTACT', 'mailto:…, https://… or tel:+…', contact)]),
    ...(isDay(expires)
      ? []
      : [problem('SECURITY_EXPIRES', 'a day such as 2027-05-01, within a year', expires)]),
  ];
  return problems.length > 0 ? { problems } : { problems, contact: { contact, expires } };
}
