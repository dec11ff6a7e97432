import { expect, test } from 'playwright/test';
import type { KitField, ReportKit } from '../../src/formats/report/report-kit.ts';
import { type Locale, localeIds } from '../../src/i18n/locales.ts';
import type { Answer, Answers } from '../../src/tools/report-draft/answers.ts';
import { type Draft, makeDraft } from '../../src/tools/report-draft/draft.ts';
import { proposeRoute } from '../../src/tools/report-draft/route.ts';
import { realKit } from '../fixtures/report-kit.ts';
import { isHeavier } from '../fixtures/weight.ts';

const kits = Object.fromEntries(localeIds.map((id) => [id, realKit(id)])) as Record<Locale, ReportKit>;
const kit = kits.en;

/** An answer of every kind; choices take the option given, or their first. */
function answerFor({ kind, options }: KitField, option = 0): Answer {
  if (kind === 'time') return { date: '2026-11-20', time: '14:05', zone: 'Asia/Shanghai' };
  if (kind === 'list') return ['one', 'two'];
  if (kind === 'choice') return options?.[option % options.length]?.id ?? '';
  if (kind !== 'evidence') return 'own words';
  return [{ number: 'E0001', name: 'a.eml', size: 12, sha256: 'a'.repeat(64), what: 'A mail' }];
}

const everyAnswer = (option = 0): Answers =>
  Object.fromEntries(Object.entries(kit.fields).map(([id, field]) => [id, answerFor(field, option)]));

/** Chinese grades are quoted as they are in English; these names are the same everywhere. */
const grades = /一般|较大|重大|特别重大/g;
const sameEverywhere = ['Message-ID', 'TCP', 'UDP'];

/** The fixed words of a draft that are not in its language: every heading, label and value by itself. */
function untranslated({ subject, opening, closing, sections }: Draft, language: Locale): string[] {
  const lines = sections.flatMap(({ lines }) => lines);
  const values = lines.filter(
    ({ parts, field }) => parts.every(({ by }) => by === 'guide') && kit.fields[field]?.kind !== 'time',
  );
  const parts = [
    subject.replace('“own words”', ''),
    ...[opening, closing],
    ...sections.map(({ title }) => title),
    ...lines.map(({ label }) => label),
    ...values.map(({ text }) => text),
  ];
  const isForeign = {
    en: (part: string) => /\p{Script=Han}/u.test(part.replace(grades, '')),
    // A Chinese sentence may hold a name of two words, or the English term in brackets, and no more.
    'zh-cn': (part: string) =>
      !/\p{Script=Han}/u.test(part) || /[A-Za-z]+( [A-Za-z]+){2}/.test(part.replace(/（[^）]*）/g, '')),
  }[language];
  return parts.filter((part) => part === '' || (isForeign(part) && !sameEverywhere.includes(part)));
}

test('an English label before a Chinese answer, or the other way round, counts as not translated', () => {
  const line = {
    field: 'identity',
    label: 'Name',
    parts: [{ by: 'guide' as const, text: '实名' }],
    text: '实名',
  };
  const draft = makeDraft(kits['zh-cn'], { template: 'general', language: 'zh-cn', answers: {} });
  const mixed = { ...draft, sections: [{ id: 'one', title: '报告人', lines: [line] }] };
  expect(untranslated(mixed, 'zh-cn')).toEqual(['Name']);
  const frame = { subject: 'Report', opening: 'I report.', closing: 'Please answer.' };
  expect(untranslated({ ...mixed, ...frame }, 'en')).toEqual(['报告人', '实名']);
});

for (const id of Object.keys(kit.templates)) {
  test(`the report “${id}” is written wholly in English or wholly in Chinese`, () => {
    for (const option of [0, 1, 2, 3, 4, 5, 6, 7]) {
      for (const locale of localeIds) {
        for (const language of localeIds) {
          const answers = everyAnswer(option);
          const draft = makeDraft(kits[locale], { template: id, language, answers });
          expect(draft.missing).toEqual([]);
          expect(untranslated(draft, language)).toEqual([]);
        }
      }
    }
  });
}

test('what may be a state secret is warned of before the questions of every report to an authority in China', () => {
  const matters = ['approach', 'incident', 'crime', 'content'];
  const ids = kit.channels
    .filter(({ place }) => place === 'cn')
    .flatMap(({ reports }) => matters.flatMap((matter) => reports[matter] ?? []));
  for (const id of new Set(ids)) {
    expect(
      kit.templates[id]?.before.some(({ text }) => text.includes('state secret')),
      id,
    ).toBe(true);
    expect(
      kits['zh-cn'].templates[id]?.before.some(({ text }) => text.includes('涉密')),
      id,
    ).toBe(true);
  }
});

test('no report declares that guesses are marked as if there were any', () => {
  const closings = Object.values(kit.templates).flatMap(({ closing }) => Object.values(closing));
  const ofGuesses = closings.filter((closing) => /guess|猜测/.test(closing));
  expect(ofGuesses.length).toBeGreaterThan(0);
  for (const closing of ofGuesses) expect(closing).toMatch(/guesses, if any, are marked|如有猜测，均已注明/);
});

test('the grades of an incident are counted from one end or the other, and never from both at once', () => {
  const labels = (locale: Locale) =>
    kits[locale].fields['incident-grade']?.options?.map(({ label }) => label);
  expect(labels('en')?.slice(0, 4)).toEqual([
    '一般 (lowest)',
    '较大 (second lowest)',
    '重大 (second highest)',
    '特别重大 (highest)',
  ]);
  expect(labels('zh-cn')?.slice(0, 4)).toEqual(['一般（最低）', '较大', '重大', '特别重大（最高）']);
});

test('every channel comes to a report that exists, in a language we have, for all it takes', () => {
  for (const channel of kit.channels) {
    expect(Object.keys(channel.reports).length, channel.id).toBeGreaterThan(0);
    for (const template of Object.values(channel.reports)) expect(kit.templates).toHaveProperty(template);
    expect(channel.languages.length, channel.id).toBeGreaterThan(0);
  }
});

test('whatever place and situation are picked, there is somebody to tell and a form for it, with a reason each', () => {
  for (const place of kit.places) {
    for (const situation of kit.situations) {
      const stops = proposeRoute(kit, { place: place.id, situation: situation.id, assets: [] });
      expect(stops.length, `${place.id} ${situation.id}`).toBeGreaterThan(0);
      expect(stops.every(({ text }) => text.length > 0)).toBe(true);
      for (const { report } of stops) expect(kit.templates).toHaveProperty(report);
      const ids = stops.map(({ entry }) => entry.id);
      expect(new Set(ids).size, `${place.id} ${situation.id}: no stop twice`).toBe(ids.length);
    }
  }
});

test('where no channel is known, one can still write to the security officer, the authority, the police or the platform', () => {
  const of = (place: string, situation: string) =>
    proposeRoute(kit, { place, situation, assets: [] }).map(({ entry, report }) => `${entry.id} ${report}`);
  for (const place of ['tw', 'eu', 'in', 'world']) {
    expect(of(place, 'approach')).toEqual(['security-officer general', 'security-authority state-security']);
    expect(of(place, 'provider')[0]).toBe('security-authority state-security');
  }
  expect(of('tw', 'crime')[0]).toBe('police police');
  expect(of('de', 'content')).toEqual(['platform content']);
  expect(of('world', 'vulnerability')[0]).toBe('product-maker vulnerability');
});

test('a way from an incident to state security leads to its own kind of report', () => {
  const stops = proposeRoute(kit, { place: 'cn', situation: 'incident', assets: [] });
  expect(stops.find(({ channel }) => channel === 'cn-12339')?.report).toBe('state-security');
  expect(stops.find(({ channel }) => channel === 'cn-12387')?.report).toBe('incident-cn');
});

const first = (place: string, situation: string, assets: string[] = []) =>
  proposeRoute(kit, { place, situation, assets }).map(({ entry }) => entry.id);

test('in mainland China an approach goes to 12339 first and an incident to 12387', () => {
  expect(first('cn', 'approach')[0]).toBe('cn-12339');
  expect(first('cn', 'incident')[0]).toBe('cn-12387');
  expect(first('cn', 'crime')[0]).toBe('cn-110');
});

test('a provider comes after the authority, and only for the assets that were touched', () => {
  const route = first('cn', 'provider', ['domain-names']);
  expect(route[0]).toBe('cn-12339');
  expect(route).toContain('registrar-abuse');
  expect(route).not.toContain('ca-problem-reports');
  expect(first('de', 'provider')[0]).toBe('de-bfv');
});

test('an incident in China is not sent abroad unasked', () => {
  expect(first('cn', 'incident')).not.toContain('world-find-a-csirt');
});

test('drafts are in Chinese for mainland China and in English elsewhere, unless a source says more', () => {
  const of = (id: string) => kit.channels.find((channel) => channel.id === id);
  expect(of('cn-12387')).toMatchObject({ languages: ['zh-cn'], languagesKnown: false });
  expect(of('cn-12339')).toMatchObject({ languages: ['zh-cn', 'en'], languagesKnown: true });
  expect(of('us-fbi')).toMatchObject({ languages: ['en'], languagesKnown: false });
  const officer = proposeRoute(kits['zh-cn'], { place: 'de', situation: 'approach', assets: [] })[0]?.entry;
  expect(officer, 'a colleague reads the language of the page').toMatchObject({ languages: ['zh-cn'] });
});

test('a clock in hours says hours in its words too', () => {
  for (const { deadlines = [] } of kit.channels) {
    for (const { limit, clock } of deadlines) {
      if (limit) expect(clock).toMatch(new RegExp(`\\b${limit.hours} hours?\\b`));
    }
  }
});

for (const locale of localeIds) {
  test(`what the tool fetches in ${locale} is plain words, and not heavy`, () => {
    const text = JSON.stringify(kits[locale]);
    expect(text).not.toMatch(/\]\(\/|\*\*/);
    expect(isHeavier(text, 36_000)).toBe(false);
  });
}

test('since when one knows, asked once above, stands in every report', () => {
  for (const [id, { sections }] of Object.entries(kit.templates)) {
    const fields = sections.flatMap((section) => section.fields.map(({ field }) => field));
    expect(fields, id).toContain('noticed');
  }
});
