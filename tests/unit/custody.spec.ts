import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { appendLine, checkCustody, headDigest, shortDigest } from '../../src/formats/evidence-log/custody.ts';
import type { CustodyLine, EvidenceLog } from '../../src/formats/evidence-log/evidence-log.ts';
import { anyLog } from '../fixtures/any.ts';
import { handedOver, handover, logOf, sha256 } from '../fixtures/evidence.ts';

test('a chain that nobody touched holds, whatever was typed in', () => {
  fc.assert(fc.property(anyLog, (log) => expect(checkCustody(log)).toEqual([])));
});

test('anybody can compute the digests with a JSON writer and sha256sum', () => {
  const [first, second] = handedOver().custody as [CustodyLine, CustodyLine];
  const hello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
  expect(first.evidence).toBe(sha256(`[["E0001",5,"${hello}"],["E0002",3,"${sha256('pay')}"]]`));
  expect(first.digest).toBe(
    sha256(
      `{"at":"2026-11-22T20:33:01+08:00","evidence":"${first.evidence}","from":"Li Lei","items":["E0001","E0002"],` +
        `"line":1,"place":"Office","previous":"${'0'.repeat(64)}","reason":"Safe keeping","to":"Han Meimei"}`,
    ),
  );
  expect(second.previous).toBe(first.digest);
});

test('a changed field of any line is found, and where', () => {
  const log = handedOver();
  for (const [index, line] of log.custody.entries()) {
    for (const field of Object.keys(line) as (keyof CustodyLine)[]) {
      const spoiled = withLine(log, index, { ...line, [field]: other(line[field]) });
      expect(
        checkCustody(spoiled).map((finding) => finding.line),
        `${field} of line ${index + 1}`,
      ).toContain(index + 1);
    }
  }
});

test('a line whose digest was made to fit the change is found by the line after it', () => {
  const log = handedOver();
  const retold = appendLine({ ...log, custody: [] }, { ...handover, to: 'Somebody else' })
    .custody[0] as CustodyLine;
  expect(checkCustody(withLine(log, 0, retold))).toEqual([{ line: 2, code: 'previous' }]);
});

test('a line taken out, put in twice or moved is found', () => {
  const log = handedOver();
  const [first, second] = log.custody as [CustodyLine, CustodyLine];
  for (const custody of [[second], [first, first, second], [second, first]]) {
    expect(checkCustody({ ...log, custody }).map(({ code }) => code)).toContain('order');
  }
});

test('evidence exchanged after it was handed over is found, and evidence that is gone', () => {
  const log = handedOver();
  const [first, ...others] = log.items as [EvidenceLog['items'][0]];
  const exchanged = { ...log, items: [{ ...first, sha256: sha256('other') }, ...others] };
  expect(checkCustody(exchanged)).toEqual([{ line: 1, code: 'evidence' }]);
  expect(checkCustody({ ...log, items: others })).toEqual([{ line: 1, code: 'missing-item' }]);
});

test('a chain whose end was cut off still holds; only the head digest shows it', () => {
  const log = handedOver();
  const cut = { ...log, custody: log.custody.slice(0, 1) };
  expect(checkCustody(cut)).toEqual([]);
  expect(headDigest(cut)).not.toBe(headDigest(log));
});

test('adding a line leaves the log it was added to as it was', () => {
  const log = handedOver();
  const before = structuredClone(log);
  const after = appendLine(log, { ...handover, items: ['E0001', 'E0001'] });
  expect(log).toEqual(before);
  expect(after.custody).toHaveLength(3);
  expect(after.custody[2]?.items).toEqual(['E0001']);
});

test('what cannot be handed over is refused by name: items unknown or not hashed yet, none, no time', () => {
  const log = logOf({ name: 'a', content: 'a' }, { name: 'b', content: 'b' });
  log.items = log.items.map((item) => (item.number === 'E0002' ? { ...item, sha256: '' } : item));
  expect(() => appendLine(log, { ...handover, items: ['E0001', 'E0002', 'E0003'] })).toThrow(
    /: E0002, E0003\./,
  );
  expect(() => appendLine(log, { ...handover, items: [] })).toThrow(RangeError);
  expect(() => appendLine(log, { ...handover, items: ['E0001'], at: 'yesterday' })).toThrow(RangeError);
});

test('text with half a character neither stops a handover nor a check', () => {
  const log = appendLine(handedOver(), { ...handover, reason: 'a\uD800b' });
  expect(checkCustody(log)).toEqual([]);
  const line = log.custody[2] as CustodyLine;
  expect(checkCustody(withLine(log, 2, { ...line, reason: '\uD800' }))).toEqual([
    { line: 3, code: 'digest' },
  ]);
});

test('a digest is shortened to four groups that can be read out', () => {
  expect(shortDigest(sha256('abc'))).toBe('ba78 16bf 8f01 cfea');
  expect(shortDigest('')).toBe('');
  expect(headDigest(logOf())).toBe('');
});

function withLine(log: EvidenceLog, index: number, line: CustodyLine): EvidenceLog {
  return { ...log, custody: log.custody.with(index, line) };
}

function other(value: string | number | string[]) {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return value.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x'));
  return value.length > 1 ? value.slice(1) : ['E0001'];
}
