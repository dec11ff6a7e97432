import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { definitionsOf } from '../../src/editions/organisation.ts';
import { readOrganisation } from '../../src/formats/organisation/organisation-reader.ts';
import { byLocale, localeIds } from '../../src/i18n/locales.ts';
import { checkAll } from '../../src/rules/index.ts';
import { readLibrary } from '../../src/rules/library.ts';
import { near } from '../../src/rules/near.ts';
import { checkOrganisation } from '../../src/rules/organisation.ts';
import { describeEmpty, findEmpty } from '../../src/rules/organisation-empty.ts';
import { describeProblems } from '../../src/rules/problem.ts';
import { organisationFile } from '../../src/schemas/organisation.ts';
import { proposeRoute } from '../../src/tools/report-draft/route.ts';
import { cached } from '../fixtures/cached.ts';
import { realKit } from '../fixtures/report-kit.ts';
import { scratch } from '../fixtures/scratch.ts';

const root = join(import.meta.dirname, '../..');
const libraryIn = cached(readLibrary);
/** These files are in English and Chinese; further languages of `locales.ts` are missing from them. */
const others = localeIds.filter((id) => id !== 'en' && id !== 'zh-cn');
const folder = scratch('organisation');

/** The report of an editor who wrote this file. */
function reportOn(text: string | Uint8Array, name = 'organisation.yaml') {
  const path = join(folder, name);
  writeFileSync(path, text);
  const { problems, overlay, source } = checkOrganisation(root, path, libraryIn(root));
  return { problems, overlay, source, said: describeProblems(problems) };
}

test('the example that ships is sound, for a build and for a copy without one', () => {
  expect(checkAll(root, { ORGANISATION: 'examples/organisation.yaml' }).problems).toEqual([]);
  const json = checkOrganisation(root, 'public/organisation.example.json', libraryIn(root));
  expect(json.problems).toEqual([]);
  const text = readFileSync(join(root, 'public/organisation.example.json'), 'utf8');
  expect(readOrganisation(text, localeIds)).toHaveProperty('organisation');
});

test('all mistakes of an overlay are told at once, each with its line and what to do', () => {
  const { problems, said, overlay } = reportOn(`name: { en: "A <script>alert(1)</script>", tlh: B }
banenr: hello
firstContact:
  name: Desk
  ways:
    - web: javascript:alert(1)
    - phone: call me
    - { email: a@b.example, phone: "110" }
    - web: http://public.example/
  checkedOn: 2026-02-31
places: [cn, xx]
wording:
  home.titel: Hello
  channel.checked: { en: Checked }
  site.skip: { en: 3 }
channels:
  - id: desk
    name: { en: A }
    summary: { en: "[x](javascript:alert(1))", zh-cn: <img src=x> }
    situations: [approch]
    ways: [{ kind: web, value: "javascript:alert(1)" }, { kind: app, value: "data:text/html,x" }]
handouts:
  - id: a
    title: T
    steps: [do-not-delet, { action: "" }]
  - { id: a, title: 12, steps: [] }
`);
  expect(overlay).toBeUndefined();
  const told = problems.map(({ line, at, code }) => `${line} ${at} ${code}`);
  expect(told).toEqual([
    '1 name.en does-not-fit',
    '1 name.tlh does-not-fit',
    '2 banenr does-not-fit',
    '6 firstContact.ways.0.web link-not-allowed',
    '7 firstContact.ways.1.phone link-not-allowed',
    '8 firstContact.ways.2 does-not-fit',
    '9 firstContact.ways.3.web link-not-allowed',
    '10 firstContact.checkedOn does-not-fit',
    '11 places.1 does-not-fit',
    '13 wording.home.titel unknown-string',
    '14 wording.channel.checked string-values',
    '15 wording.site.skip.en does-not-fit',
    '17 channels.0.checkedOn missing-checked-on',
    '17 channels.0.id does-not-fit',
    '18 channels.0.name.zh-cn missing-language',
    ...others.map((id) => `18 channels.0.name.${id} missing-language`),
    '19 channels.0.summary.en does-not-fit',
    '19 channels.0.summary.zh-cn does-not-fit',
    ...others.map((id) => `19 channels.0.summary.${id} missing-language`),
    '20 channels.0.situations.0 does-not-fit',
    '21 channels.0.ways.0.value link-not-allowed',
    '21 channels.0.ways.1.value link-not-allowed',
    '25 handouts.0.steps.1.action does-not-fit',
    '25 handouts.0.steps.0 unknown-id',
    '26 handouts.1.title does-not-fit',
    '26 handouts.1.steps does-not-fit',
    '26 handouts.1.id does-not-fit',
  ]);
  for (const part of ['perhaps banner', 'perhaps home.title', 'perhaps do-not-delete', 'the places {date}']) {
    expect(said).toContain(part);
  }
  expect(said.match(/^ {2}do: {7}\S/gm)).toHaveLength(problems.length);
});

/** `name: 中国` as an editor saves it who knows only GBK. */
const gbk = new Uint8Array([...Buffer.from('name: '), 0xd6, 0xd0, 0xb9, 0xfa]);

test('a file that is missing, broken or not UTF-8 is told as that', () => {
  const gone = describeProblems(checkOrganisation(root, 'no/such/file.yaml', libraryIn(root)).problems);
  expect(gone).toContain(`a file at ${join(root, 'no/such/file.yaml')}`);
  expect(gone).not.toContain('syntax');
  expect(reportOn('name: A\nbanner: "no end\n').problems[0]).toMatchObject({ code: 'unreadable-file' });
  expect(reportOn(gbk).said).toContain('UTF-8');
  expect(reportOn('{"name": "A",}', 'organisation.json').said).toContain('as JSON');
});

test('what the guide says of whom to tell first is not for an organisation to reword', () => {
  const file = 'wording:\n  asset.authority.reach: { en: Tell nobody., zh-cn: 谁也别说。 }\n';
  const { problems, overlay } = reportOn(`name: { en: A, zh-cn: A }\n${file}`);
  expect(overlay).toBeUndefined();
  expect(problems.map(({ at, code }) => `${at} ${code}`)).toEqual([
    'wording.asset.authority.reach unknown-string',
  ]);
});

test('the JSON file is told which fields need a build', () => {
  const { said } = reportOn('{"name": "A",\n "places": ["cn"],\n "baner": "B"}', 'organisation.json');
  expect(said).toContain('organisation.json:2 › places');
  expect(said).toContain('places needs a build with the YAML file');
  expect(said).toContain('perhaps banner');
});

test('what is still empty, in one language only or due for checking is listed and stops nothing', () => {
  const { overlay } = reportOn(`name: { en: A }
firstContact: { name: B, ways: [{ text: { zh-cn: 三楼 } }], checkedOn: 2020-01-01 }
`);
  if (!overlay) throw new Error('Expected a sound file.');
  const empty = findEmpty(overlay, false, '2026-11-22');
  expect(empty.absent.map(({ at }) => at)).toEqual([
    'banner',
    'firstContact.hours',
    'firstContact.note',
    'places',
    'wording',
    'channels',
    'handouts',
  ]);
  expect(empty.oneLanguage).toEqual([
    { at: 'name', lacks: localeIds.filter((id) => id !== 'en') },
    { at: 'firstContact.ways.0.text', lacks: localeIds.filter((id) => id !== 'zh-cn') },
  ]);
  expect(empty.overdue).toEqual([{ at: 'firstContact', dueOn: '2020-06-29' }]);
  expect(describeEmpty(empty)).toContain('firstContact: was due on 2020-06-29');
  expect(findEmpty(overlay, true, '2026-11-22').absent.map(({ at }) => at)).not.toContain('places');
});

test('a day of checking that is still to come, such as a year typed wrongly, is listed and stops nothing', () => {
  const contact = (checkedOn: string) =>
    reportOn(`name: A
firstContact: { name: B, ways: [{ text: upstairs }], checkedOn: ${checkedOn} }
`);
  const futureOn = (checkedOn: string) => {
    const { overlay, said } = contact(checkedOn);
    if (!overlay) throw new Error(said);
    return findEmpty(overlay, false, '2026-11-22').future;
  };
  expect(futureOn('2026-11-23')).toEqual([]);
  expect(futureOn('2027-11-22')).toEqual([{ at: 'firstContact', checkedOn: '2027-11-22' }]);
});

test('other words replace a string in the languages given and leave the others', () => {
  const { overlay } = reportOn('name: A\nwording: { home.title: { en: Hello }, nav.law: Law }\n');
  const defined = definitionsOf(overlay);
  expect(JSON.parse(defined['__WORDING__'] ?? '')).toEqual({
    ...byLocale(() => ({ 'nav.law': 'Law' })),
    en: { 'home.title': 'Hello', 'nav.law': 'Law' },
  });
  expect(definitionsOf(undefined)).toMatchObject({ __ORGANISATION__: 'null' });
});

/** Whether the schema of a build and the reader in the browser take a file. */
const verdicts = (data: unknown) => ({
  build: organisationFile.safeParse(data).success,
  browser: 'organisation' in readOrganisation(JSON.stringify(data), localeIds),
});
const contact = { name: 'Desk', ways: [{ phone: '110' }], checkedOn: '2026-11-22' };
const files: [boolean, unknown][] = [
  [true, { name: 'A' }],
  [true, { name: { 'zh-cn': '甲' }, banner: 'R&D <3', firstContact: contact }],
  [true, { name: 'A', firstContact: { ...contact, hours: 'day', note: { en: 'x' }, reviewEveryDays: 30 } }],
  [
    true,
    {
      name: 'A',
      firstContact: { ...contact, ways: [{ web: 'http://intranet/x', text: 'y' }, { text: 'z' }] },
    },
  ],
  [false, {}],
  [false, []],
  [false, { name: {} }],
  [false, { name: '' }],
  [false, { name: ' ' }],
  [false, { name: 'x'.repeat(81) }],
  [false, { name: { en: 'A', de: 'B' } }],
  [false, { name: 'A', banner: '<b>x</b>' }],
  [false, { name: 'A', banner: null }],
  [false, { name: 'A', places: ['cn'] }],
  [false, { name: 'A', firstContact: { ...contact, checkedOn: '2026-02-31' } }],
  [false, { name: 'A', firstContact: { ...contact, ways: [] } }],
  [false, { name: 'A', firstContact: { ...contact, ways: [{}] } }],
  [false, { name: 'A', firstContact: { ...contact, ways: [{ phone: '110', email: 'a@b.example' }] } }],
  [false, { name: 'A', firstContact: { ...contact, ways: Array(9).fill({ phone: '110' }) } }],
  [false, { name: 'A', firstContact: { ...contact, reviewEveryDays: 0 } }],
  [false, { name: 'A', firstContact: { name: 'Desk', ways: [{ phone: '110' }] } }],
  [false, { name: 'A', firstContact: { ...contact, fax: '1' } }],
];

test('a build and a browser agree on which organisation.json is sound', () => {
  for (const [isSound, data] of files) {
    expect(verdicts(data), JSON.stringify(data)).toEqual({ build: isSound, browser: isSound });
  }
});

test('in a copy for an organisation its own channels come before all others, where they serve', () => {
  const kit = realKit('en');
  const like = kit.channels[0];
  if (!like) throw new Error('Expected a channel.');
  const desk = { ...like, id: 'own-desk', place: 'world', reports: { approach: 'general' } };
  const berlin = { ...like, id: 'own-berlin', place: 'de', reports: { approach: 'general' } };
  const own = { ...kit, channels: [desk, berlin, ...kit.channels], first: ['own-desk', 'own-berlin'] };
  const stops = (place: string, situation: string) =>
    proposeRoute(own, { place, situation, assets: [] }).map(({ entry }) => entry?.id);
  const usual = (place: string, situation: string) =>
    proposeRoute(kit, { place, situation, assets: [] }).map(({ entry }) => entry?.id);
  expect(stops('cn', 'approach')).toEqual(['own-desk', ...usual('cn', 'approach')]);
  expect(stops('de', 'approach').slice(0, 2)).toEqual(['own-desk', 'own-berlin']);
  expect(stops('cn', 'incident')).toEqual(usual('cn', 'incident'));
});

test('a mistyped name is met with the ones it may stand for', () => {
  expect(near('home.titel', ['home.title', 'home.lead', 'site.name'])).toEqual(['home.title']);
  expect(near('zzzzzz', ['home.title'])).toEqual([]);
});
