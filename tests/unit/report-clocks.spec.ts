import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { useText } from '../../src/i18n/index.ts';
import { clocksOf } from '../../src/tools/report-draft/clocks.ts';
import { deadlineAt } from '../../src/tools/report-draft/deadline.ts';
import { dueText } from '../../src/tools/report-draft/due-text.ts';
import { inZone } from '../../src/tools/report-draft/moment.ts';
import { Session } from '../../src/tools/report-draft/session.ts';
import { workOf, zoneOf } from '../../src/tools/report-draft/work.ts';
import { makeXarf } from '../../src/tools/report-draft/xarf.ts';
import { instantOf, isZone, offsetAt, wallClock } from '../../src/tools/report-draft/zone.ts';
import { anyCodePoints } from '../fixtures/any.ts';
import { realKit } from '../fixtures/report-kit.ts';

const at = (date: string, time: string, zone: string) => instantOf({ date, time, zone }) ?? Number.NaN;

test('four hours from 12:20 in Shanghai end at 16:20 today', () => {
  const began = at('2026-11-20', '12:20', 'Asia/Shanghai');
  expect(deadlineAt(began, 4, 'Asia/Shanghai', began + 60_000)).toMatchObject({
    date: '2026-11-20',
    time: '16:20',
    offset: '+08:00',
    day: 'today',
    minutesLeft: 239,
  });
});

test('a clock that crosses midnight ends tomorrow, also over the end of a year', () => {
  const began = at('2026-12-31', '22:00', 'Asia/Shanghai');
  expect(deadlineAt(began, 4, 'Asia/Shanghai', began)).toMatchObject({
    date: '2027-01-01',
    time: '02:00',
    day: 'tomorrow',
  });
});

test('what is known in one zone is told in the reader’s', () => {
  const began = at('2026-11-20', '23:30', 'UTC');
  const due = deadlineAt(began, 4, 'Asia/Shanghai', began);
  expect(due).toMatchObject({ date: '2026-11-21', time: '11:30', zone: 'Asia/Shanghai', day: 'today' });
  expect(deadlineAt(began, 4, 'America/New_York', began)).toMatchObject({
    time: '22:30',
    offset: '-05:00',
    day: 'today',
  });
});

test('24 hours are 24 real hours when the clocks change in between', () => {
  const spring = at('2026-03-28', '12:00', 'Europe/Berlin');
  expect(deadlineAt(spring, 24, 'Europe/Berlin', spring)).toMatchObject({
    date: '2026-03-29',
    time: '13:00',
    offset: '+02:00',
  });
  const autumn = at('2026-10-24', '12:00', 'Europe/Berlin');
  expect(deadlineAt(autumn, 24, 'Europe/Berlin', autumn)).toMatchObject({
    date: '2026-10-25',
    time: '11:00',
    offset: '+01:00',
  });
});

test('a time that comes twice counts as the first, one that is skipped as after the gap', () => {
  expect(new Date(at('2026-10-25', '02:30', 'Europe/Berlin')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(wallClock(at('2026-03-29', '02:30', 'Europe/Berlin'), 'Europe/Berlin').time).toBe('03:30');
});

test('another zone tells the same instant; while a part is missing only the zone is another', () => {
  const typed = { date: '2026-11-20', time: '22:30', zone: 'Asia/Shanghai' };
  const turned = inZone(typed, 'Europe/Berlin');
  expect(turned).toEqual({ date: '2026-11-20', time: '15:30', zone: 'Europe/Berlin' });
  expect(instantOf(turned)).toBe(instantOf(typed));
  expect(inZone(typed, 'Pacific/Auckland')).toMatchObject({ date: '2026-11-21', time: '03:30' });
  expect(inZone({ ...typed, time: '' }, 'UTC')).toEqual({ date: '2026-11-20', time: '', zone: 'UTC' });
  expect(inZone(typed, 'Nowhere')).toEqual({ ...typed, zone: 'Nowhere' });
});

test('a clock that has run out says how long ago', () => {
  const began = at('2026-11-20', '10:00', 'Asia/Shanghai');
  expect(deadlineAt(began, 4, 'Asia/Shanghai', began + 30 * 3_600_000)).toMatchObject({
    day: 'yesterday',
    minutesLeft: -1560,
  });
  expect(deadlineAt(began, 4, 'Asia/Shanghai', began + 80 * 3_600_000).day).toBe('earlier');
  expect(deadlineAt(began, 72, 'Asia/Shanghai', began).day).toBe('later');
});

test('zones with odd offsets are reckoned to the minute', () => {
  expect(offsetAt(at('2026-11-20', '00:00', 'Asia/Kathmandu'), 'Asia/Kathmandu')).toBe('+05:45');
  expect(offsetAt(at('2026-11-20', '00:00', 'America/St_Johns'), 'America/St_Johns')).toBe('-03:30');
  expect(offsetAt(0, 'UTC')).toBe('+00:00');
});

test('a time and the instant of it are the same, in any zone and year', () => {
  const zones = [
    'Asia/Shanghai',
    'Europe/London',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'UTC',
  ];
  const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const clock = wallClock(minute * 60_000, zone);
      const back = at(clock.date, clock.time, zone);
      expect(wallClock(back, zone)).toEqual(clock);
      // The first of two, when a change makes the time come twice.
      expect(back).toBeLessThanOrEqual(minute * 60_000);
    }),
  );
});

test('what is no time or no zone has no instant, and nothing throws', () => {
  expect(instantOf({ date: '2026-02-30', time: '10:00', zone: 'UTC' })).toBeUndefined();
  expect(instantOf({ date: '2026-02-03', time: '25:00', zone: 'UTC' })).toBeUndefined();
  expect(instantOf({ date: '2026-02-03', time: '', zone: 'UTC' })).toBeUndefined();
  expect(instantOf({ date: '2026-02-03', time: '10:00', zone: 'Nowhere/At_All' })).toBeUndefined();
  expect(isZone('')).toBe(false);
});

test('the clocks of 12387 run from the time of becoming aware, and ask for it while it is missing', () => {
  const channel = realKit('en').channels.find(({ id }) => id === 'cn-12387') ?? {};
  const now = at('2026-11-20', '12:30', 'Asia/Shanghai');
  const noticed = { date: '2026-11-20', time: '12:20', zone: 'Asia/Shanghai' };
  const clocks = clocksOf(channel, { answers: { noticed }, zone: 'Asia/Shanghai', now });
  expect(clocks.map(({ due }) => due?.time)).toEqual(['13:20', '14:20', '16:20', undefined]);
  const bare = clocksOf(channel, { answers: {}, zone: 'Asia/Shanghai', now });
  expect(bare.map(({ needs }) => needs)).toEqual(['noticed', 'noticed', 'noticed', undefined]);
});

test('a clock that binds the receiver runs from the receipt', () => {
  const channel = realKit('en').channels.find(({ id }) => id === 'ca-problem-reports') ?? {};
  const received = at('2026-11-20', '09:00', 'Asia/Shanghai');
  const facts = { answers: {}, zone: 'Asia/Shanghai', now: received };
  expect(clocksOf(channel, { ...facts, received }).filter(({ due }) => due)).toHaveLength(2);
  expect(clocksOf(channel, facts).filter(({ due, needs }) => due ?? needs)).toEqual([]);
});

test('clocks are told in both languages', () => {
  const began = at('2026-11-20', '12:20', 'Asia/Shanghai');
  const due = deadlineAt(began, 4, 'Asia/Shanghai', began);
  expect(dueText(due, useText('en'), 'en')).toBe('until 16:20 today (Asia/Shanghai, UTC+08:00)');
  expect(dueText(due, useText('zh-cn'), 'zh-CN')).toBe('今天16:20前（Asia/Shanghai，UTC+08:00）');
  const late = deadlineAt(began, 72, 'Asia/Shanghai', began + 200 * 3_600_000);
  expect(dueText(late, useText('en'), 'en')).toContain('ran out 12:20 on 23 November 2026');
  expect(dueText(late, useText('zh-cn'), 'zh-CN')).toContain('2026年11月23日12:20已到期');
});

test('no date that can be typed, and no answer that a file can hold, stops the page', () => {
  const day = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  );
  const date = day.map(
    ([y, m, d]) =>
      `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  );
  const moment = fc.record({
    date: fc.oneof(
      date,
      fc.constantFrom('9999-12-31', '9998-12-31', '0000-01-01', '1900-01-01'),
      fc.string(),
    ),
    time: fc.constantFrom('', '00:00', '23:59', '24:00'),
    zone: fc.constantFrom('', 'UTC', 'Asia/Shanghai', 'Pacific/Kiritimati', 'America/New_York', 'Nowhere'),
  });
  const line = fc.record({
    number: fc.constant('E0001'),
    name: anyCodePoints(),
    size: fc.nat(),
    sha256: fc.constant(''),
    what: fc.string(),
  });
  const answer = fc.oneof(anyCodePoints(), fc.array(fc.string()), moment, fc.array(line));
  const kit = realKit('en');
  const ids = fc.constantFrom(...Object.keys(kit.fields));
  fc.assert(
    fc.property(fc.dictionary(ids, answer), moment, (answers, noticed) => {
      const session = new Session('test');
      Object.assign(session, { place: 'cn', situation: 'incident', channel: 'cn-12387' });
      session.fill({ ...answers, noticed });
      expect(workOf(kit, session).chosen?.text).toBeTruthy();
      makeXarf(session.answers, () => 'id');
      for (const channel of kit.channels) {
        clocksOf(channel, { answers: session.answers, zone: zoneOf(session), now: 0, received: 0 });
      }
    }),
    { numRuns: 60 },
  );
  expect(instantOf({ date: '9999-12-31', time: '23:59', zone: 'UTC' })).toBeUndefined();
  expect(instantOf({ date: '9998-12-31', time: '23:59', zone: 'UTC' })).toBeDefined();
});
