import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { isDay } from '../../src/formats/day.ts';
import {
  isEmail,
  isPhone,
  isWebAddress,
  type Organisation,
} from '../../src/formats/organisation/organisation.ts';
import { readOrganisation } from '../../src/formats/organisation/organisation-reader.ts';
import {
  barView,
  contactView,
  deskView,
  footView,
  type Piece,
  type Setting,
} from '../../src/formats/organisation/organisation-view.ts';
import { organisation as words } from '../../src/i18n/en/organisation.ts';

const languages = ['en', 'zh-cn'];
const setting: Setting = { language: 'en', words, date: (day) => day };

function piecesOf({ name, banner, firstContact }: Organisation): Piece[] {
  const views = [barView({ name, banner }, setting)];
  if (firstContact)
    for (const view of [contactView, footView, deskView]) views.push(view(name, firstContact, setting));
  const all: Piece[] = [];
  const visit = (piece: Piece) => {
    all.push(piece);
    if (typeof piece !== 'string') piece.children.forEach(visit);
  };
  views.forEach(visit);
  return all;
}
const hrefsOf = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : (piece.attributes['href'] ?? [])));

test('only https, http of an intranet, a number and a mail address become links', () => {
  const good = [
    'https://a.example/x',
    'http://intranet/',
    'http://wiki.corp/',
    'http://10.1.2.3:8080/',
    'http://[fd00::1]/',
  ];
  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' https://a.example/',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//a.example/',
    '/en/',
    'http://a.example/',
    'http://10.evil.example/',
    'http://8.8.8.8/',
    'https://user:secret@a.example/',
    'ftp://intranet/',
    'https://',
  ];
  expect(good.filter((one) => !isWebAddress(one))).toEqual([]);
  expect(bad.filter(isWebAddress)).toEqual([]);
  expect(['110', '+44 20 7946 0100', '(010) 5555-0100'].filter((one) => !isPhone(one))).toEqual([]);
  expect(['call me', '110;ext=1', '', '1', '*#06#', '1 or 2'].filter(isPhone)).toEqual([]);
  expect(['a@b.example', 'desk@corp', 'a.b+c@d-e.example'].filter((one) => !isEmail(one))).toEqual([]);
  expect(
    ['a@b.example?body=x', 'a b@c.example', '@a', 'a@b@c', 'a@b.example,c@d.example'].filter(isEmail),
  ).toEqual([]);
  expect(['2026-02-31', '2026-13-01', '26-01-01', 'x'].filter(isDay)).toEqual([]);
});

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '$&',
    '{name}',
    '</style>',
    'R&D <3',
    '110',
  ),
);
const wordsOf = fc.oneof(text, fc.dictionary(fc.constantFrom('en', 'zh-cn', '__proto__', 'fr'), text));
const address = fc
  .tuple(fc.constantFrom('https://a.example', 'http://[::1]:8080', 'https://报.example'), fc.string())
  .map(([host, path]) => `${host}/${path}`);
const way = fc.record(
  { phone: text, email: text, web: fc.oneof(text, address), text: wordsOf },
  { requiredKeys: [] },
);
const file = fc.record(
  {
    name: wordsOf,
    banner: wordsOf,
    firstContact: fc.record({
      name: wordsOf,
      ways: fc.array(way),
      checkedOn: fc.constantFrom('2026-11-22', 'x'),
    }),
  },
  { requiredKeys: ['name'] },
);

test('whatever an organisation.json holds, reading it ends, and nothing but safe links comes of it', () => {
  fc.assert(
    fc.property(fc.oneof(file, fc.anything(), fc.jsonValue()), (data) => {
      const read = readOrganisation(JSON.stringify(data) ?? '', languages);
      if ('problems' in read) {
        expect(read.problems.length).toBeGreaterThan(0);
        return;
      }
      const pieces = piecesOf(read.organisation);
      expect(
        hrefsOf(pieces).filter((href) => !/^(https?:\/\/|tel:[\d+]+$|mailto:[\w.+-]+@[\w.-]+$)/.test(href)),
      ).toEqual([]);
      for (const piece of pieces) if (typeof piece === 'string') expect(piece).not.toMatch(/<[a-z!/?]/i);
    }),
    { numRuns: 400 },
  );
});

test('all that is wrong in an organisation.json is named at once', () => {
  const read = readOrganisation(
    '{"nam": "A", "banner": 1, "firstContact": {"ways": [{"phone": "x"}]}}',
    languages,
  );
  expect('problems' in read && read.problems.map((one) => one.split(':')[0])).toEqual([
    'the file',
    'name',
    'banner',
    'firstContact.name',
    'firstContact.ways.0.phone',
    'firstContact.checkedOn',
  ]);
  expect(readOrganisation('{"name": "\uFFFD"}', languages)).toHaveProperty(
    'problems.0',
    expect.stringContaining('UTF-8'),
  );
  expect(readOrganisation('{"name": "A",}', languages)).toHaveProperty(
    'problems.0',
    expect.stringContaining('JSON'),
  );
});

test('words in another language than the page say in which', () => {
  const pieces = piecesOf({ name: { 'zh-cn': '甲' } });
  const lang = (piece: Piece) => (typeof piece === 'string' ? undefined : piece.attributes['lang']);
  expect(pieces.map(lang)).toContain('zh-cn');
  expect(piecesOf({ name: '甲' }).map(lang).filter(Boolean)).toEqual([]);
});

test('no page shows the contact without the day it was checked', () => {
  const contact = { name: 'Desk', ways: [{ phone: '110' }], checkedOn: '2026-11-22', reviewEveryDays: 10 };
  for (const view of [contactView, footView, deskView]) {
    const said = JSON.stringify(view('A', contact, setting));
    expect(said).toContain('2026-11-22');
    expect(said).toContain('"data-due":"2026-12-02"');
  }
});
