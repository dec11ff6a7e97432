import { expect, test } from 'playwright/test';
import { arrivalOf } from '../../src/tools/report-draft/arrival.ts';
import { Session } from '../../src/tools/report-draft/session.ts';
import { workOf } from '../../src/tools/report-draft/work.ts';
import { realKit } from '../fixtures/report-kit.ts';

const kit = realKit('en');

test('the page of every channel leads to a draft for that channel, whatever else the reader still says', () => {
  for (const { id, reports } of kit.channels) {
    const arrival = arrivalOf(`#channel=${id}`, kit);
    expect(arrival?.channel).toBe(id);
    const drafts = Object.keys(reports).map((situation) => {
      const session = new Session('test');
      Object.assign(session, { place: 'world', situation, ...withoutGaps(arrival ?? {}) });
      return workOf(kit, session).chosen?.channel.id;
    });
    expect(drafts, id).toContain(id);
  }
});

/** What the link leaves open the reader picks. */
const withoutGaps = (arrival: object) =>
  Object.fromEntries(Object.entries(arrival).filter(([, value]) => value !== ''));

test('only the reader says where they are and which of several matters it is', () => {
  const of = (id: string) => arrivalOf(`#channel=${id}`, kit);
  expect(of('cn-12339')).toEqual({ channel: 'cn-12339', place: 'cn', situation: 'approach' });
  expect(of('us-fbi')).toEqual({ channel: 'us-fbi', place: 'us', situation: '' });
  expect(of('registrar-abuse')?.place).toBe('');
});

test('an address that names no channel picks nothing', () => {
  for (const hash of [
    '',
    '#sheet',
    '#channel=',
    '#channel=nobody',
    '#channel=__proto__',
    '#channel=cn-12339&x',
  ]) {
    expect(arrivalOf(hash, kit)).toBeUndefined();
  }
});
