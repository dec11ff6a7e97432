import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import type { KitField, ReportKit } from '../../src/formats/report-kit.ts';
import { type Locale, localeIds } from '../../src/i18n/locales.ts';
import type { Answer, Answers } from '../../src/tools/report-draft/answers.ts';
import { makeDraft } from '../../src/tools/report-draft/draft.ts';
import { plainText } from '../../src/tools/report-draft/plain-text.ts';
import { proposeRoute } from '../../src/tools/report-draft/route.ts';
import { realKit } from '../fixtures/report-kit.ts';

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

for (const id of Object.keys(kit.templates)) {
  test(`the report “${id}” is written wholly in English or wholly in Chinese`, () => {
    for (const option of [0, 1, 2, 3, 4, 5, 6, 7]) {
      for (const locale of localeIds) {
        for (const language of localeIds) {
          const answers = everyAnswer(option);
          const draft = makeDraft(kits[locale], { template: id, language, answers });
          expect(draft.missing).toEqual([]);
          const fixed = plainText(draft, kits[locale].words[language] ?? {})
            .split('\n')
            .filter((line) => line !== '' && !/^[>|]/.test(line))
            .filter((line) => !draft.otherLanguage || !line.includes(draft.otherLanguage));
          if (language === 'en') {
            expect(fixed.filter((line) => /\p{Script=Han}/u.test(line.replace(grades, '')))).toEqual([]);
          }
          if (language === 'zh-cn') {
            const label = (line: string) => line.replace(/^\d+\. /, '').replace(/：.*$/, '');
            expect(
              fixed.filter((line) => !/\p{Script=Han}/u.test(line) && !sameEverywhere.includes(label(line))),
            ).toEqual([]);
          }
        }
      }
    }
  });
}

test('every channel comes to a report that exists, in a language we have, for all it takes', () => {
  for (const channel of kit.channels) {
    expect(Object.keys(channel.reports).length, channel.id).toBeGreaterThan(0);
    for (const template of Object.values(channel.reports)) expect(kit.templates).toHaveProperty(template);
    expect(channel.languages.length, channel.id).toBeGreaterThan(0);
  }
});

test('whatever place and situation are picked, there is somewhere to go, with a reason each', () => {
  for (const place of kit.places) {
    for (const situation of kit.situations) {
      const stops = proposeRoute(kit, { place: place.id, situation: situation.id, assets: [] });
      expect(stops.length, `${place.id} ${situation.id}`).toBeGreaterThan(0);
      expect(stops.every(({ text }) => text.length > 0)).toBe(true);
      for (const { entry, report = '' } of stops) if (entry) expect(kit.templates).toHaveProperty(report);
      const ids = stops.map(({ channel, name }) => channel ?? name);
      expect(new Set(ids).size, `${place.id} ${situation.id}: no stop twice`).toBe(ids.length);
    }
  }
});

test('a way from an incident to state security leads to its own kind of report', () => {
  const stops = proposeRoute(kit, { place: 'cn', situation: 'incident', assets: [] });
  expect(stops.find(({ channel }) => channel === 'cn-12339')?.report).toBe('state-security');
  expect(stops.find(({ channel }) => channel === 'cn-12387')?.report).toBe('incident-cn');
});

const first = (place: string, situation: string, assets: string[] = []) =>
  proposeRoute(kit, { place, situation, assets }).map(({ channel }) => channel);

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
    expect(brotliCompressSync(text).length).toBeLessThan(36_000);
  });
}

test('since when one knows, asked once above, stands in every report', () => {
  for (const [id, { sections }] of Object.entries(kit.templates)) {
    const fields = sections.flatMap((section) => section.fields.map(({ field }) => field));
    expect(fields, id).toContain('noticed');
  }
});
