import { parseUrl } from '../web-address.ts';
/**
 * `organisation.json`, put beside the pages of a built copy by an administrator with a text editor:
 * whose copy it is, a banner, and the organisation's own first contact. The same three fields open
 * the YAML file of a build (`schemas/organisation.ts`), so that both ways show the same.
 */

/** Plain words: the same in every language, or by language, `{ "en": …, "zh-cn": … }`; one is enough. */
export type Words = string | Readonly<Partial<Record<string, string>>>;

/** One way to reach the first contact: exactly one address, or words alone ("Room 3.12"). */
export interface OwnWay {
  phone?: string | undefined;
  email?: string | undefined;
  web?: string | undefined;
  /** Beside the address: "day and night"; or instead of one. */
  text?: Words | undefined;
}

export interface FirstContact {
  /** Who answers: "Security desk". */
  name: Words;
  ways: readonly OwnWay[];
  hours?: Words | undefined;
  /** What to know before going there, one or two sentences. */
  note?: Words | undefined;
  /** The day somebody of the organisation last checked it, `2026-11-22`. */
  checkedOn: string;
  /** It is due again after so many days; 180 when absent. */
  reviewEveryDays?: number | undefined;
}

export interface Organisation {
  name: Words;
  /** At the head of every page, beside the name. */
  banner?: Words | undefined;
  firstContact?: FirstContact | undefined;
}

/** The longest a text may be, in characters: what still leaves room for the page on a phone. */
export const longest = { name: 80, line: 160, banner: 300, note: 400, web: 500 } as const;

/** Ways to reach one contact. */
export const mostWays = 8;

/** When a contact is due again unless the file says otherwise, in days. */
export const usualReview = 180;

/** What is expected where a value does not pass, by kind. */
export const expectations = {
  text: 'plain words without HTML, not empty',
  phone: 'a number to dial, digits with + ( ) . / - and spaces; put an extension into `text`',
  email: 'one mail address, name@host',
  web: 'an address that begins with https:// (http:// for hosts of an intranet only), without a password',
  day: 'a day that exists, written 2026-11-22',
} as const;

/** Words are shown as they are; what looks like a tag is a mistake, and is said to be one. */
export const isPlainText = (value: string) =>
  value.trim() !== '' && !/<[a-z!/?]|(?![\t\n\r])\p{Cc}/iu.test(value);

export const isPhone = (value: string) => value.length <= 40 && /^\+?[\d(][\d\s()./-]*\d$/.test(value);

/** No `?`: a link that writes the mail for the reader is not an address. */
export const isEmail = (value: string) => value.length <= 254 && /^[\w.+-]+@[\w-]+(\.[\w-]+)*$/.test(value);

/** `https:`, and `http:` where only a network of one's own can answer. Nothing else becomes a link. */
export function isWebAddress(value: string): boolean {
  const url = value.length > longest.web || /\s/.test(value) ? undefined : parseUrl(value);
  if (!url) return false;
  const { protocol, username, password, hostname } = url;
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && isIntranet(hostname));
}

/** A bare name, a name no public server may have (RFC 6762, 8375, ICANN's `internal`), a private address (RFC 1918, 4193). */
function isIntranet(host: string): boolean {
  if (/^\[(f[cd]|fe80:|::1\])/.test(host)) return true;
  if (/^\d+(\.\d+){3}$/.test(host)) return /^(10|127|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(host);
  return !/[.[]/.test(host) || /\.(internal|intranet|lan|local|localhost|corp|home\.arpa)$/.test(host);
}
