import { isDay } from '../day.ts';
import {
  expectations,
  isEmail,
  isPhone,
  isPlainText,
  isWebAddress,
  longest,
  mostWays,
  type Organisation,
} from './organisation.ts';

/** Characters of a file; a full one has a few thousand. One that is larger is something else. */
const largest = 100_000;

/**
 * Reads the text of an `organisation.json`. Either the whole file is sound, or all that is wrong with
 * it is named, `firstContact.checkedOn: expected …, found …`, and nothing of it is shown: half a
 * contact would be worse than none. `languages` are the ids of ours.
 */
export function readOrganisation(
  text: string,
  languages: readonly string[],
): { organisation: Organisation } | { problems: string[] } {
  if (text.length > largest) return { problems: [`the file is larger than ${largest / 1000} kB`] };
  if (text.includes('\uFFFD')) return { problems: ['the file is not saved as UTF-8'] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problems: [`the file is no JSON: ${error instanceof Error ? error.message : error}`] };
  }
  const problems: string[] = [];
  const fail = (at: string, expected: string, value: unknown) =>
    problems.push(`${at || 'the file'}: expected ${expected}, found ${shown(value)}`);

  function fieldsOf(at: string, value: unknown, known: readonly string[]): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      fail(at, 'fields in { }', value);
      return {};
    }
    const fields = new Map(Object.entries(value));
    for (const name of fields.keys()) {
      if (!known.includes(name)) fail(at, `only ${known.join(', ')}`, name);
    }
    return Object.fromEntries(fields);
  }
  function line(at: string, value: unknown, most: number) {
    const isSound = typeof value === 'string' && isPlainText(value) && value.trim().length <= most;
    if (!isSound) fail(at, `${expectations.text}, ${most} characters at most`, value);
  }
  function words(at: string, value: unknown, most: number) {
    if (typeof value !== 'object' || value === null) line(at, value, most);
    else {
      const texts = fieldsOf(at, value, languages);
      if (Object.keys(texts).length === 0) fail(at, `words in ${languages.join(' or ')}`, {});
      for (const [id, text] of Object.entries(texts))
        if (languages.includes(id)) line(`${at}.${id}`, text, most);
    }
  }
  function value(at: string, found: unknown, kind: 'phone' | 'email' | 'web' | 'day') {
    const isOf = { phone: isPhone, email: isEmail, web: isWebAddress, day: isDay }[kind];
    if (typeof found !== 'string' || !isOf(found)) fail(at, expectations[kind], found);
  }
  function way(at: string, found: unknown) {
    const { text, ...addresses } = fieldsOf(at, found, ['phone', 'email', 'web', 'text']);
    for (const kind of ['phone', 'email', 'web'] as const) {
      if (addresses[kind] !== undefined) value(`${at}.${kind}`, addresses[kind], kind);
    }
    if (text !== undefined) words(`${at}.text`, text, longest.line);
    const count = ['phone', 'email', 'web'].filter((kind) => addresses[kind] !== undefined).length;
    if (count > 1 || (count === 0 && text === undefined)) {
      fail(at, 'one of phone, email and web, or text alone', found);
    }
  }
  function contact(at: string, found: unknown) {
    const known = ['name', 'ways', 'hours', 'note', 'checkedOn', 'reviewEveryDays'];
    const { name, ways, hours, note, checkedOn, reviewEveryDays: days } = fieldsOf(at, found, known);
    words(`${at}.name`, name, longest.name);
    const isList = Array.isArray(ways) && ways.length > 0 && ways.length <= mostWays;
    if (!isList) fail(`${at}.ways`, `a list of 1 to ${mostWays} ways in [ ]`, ways);
    else
      ways.forEach((one, index) => {
        way(`${at}.ways.${index}`, one);
      });
    if (hours !== undefined) words(`${at}.hours`, hours, longest.line);
    if (note !== undefined) words(`${at}.note`, note, longest.note);
    value(`${at}.checkedOn`, checkedOn, 'day');
    if (days !== undefined && !(Number.isSafeInteger(days) && Number(days) > 0)) {
      fail(`${at}.reviewEveryDays`, 'a number of days', days);
    }
  }

  const { name, banner, firstContact } = fieldsOf('', data, ['$schema', 'name', 'banner', 'firstContact']);
  words('name', name, longest.name);
  if (banner !== undefined) words('banner', banner, longest.banner);
  if (firstContact !== undefined) contact('firstContact', firstContact);
  return problems.length > 0 ? { problems } : { organisation: data as Organisation };
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
