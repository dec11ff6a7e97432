import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { packageFolder } from '../../src/formats/package/bag.ts';
import { safeName } from '../../src/formats/package/safe-name.ts';
import { anyText } from '../fixtures/any.ts';
import { logOf, now } from '../fixtures/evidence.ts';

const names = [
  ['offer.eml', 'E0001.eml'],
  ['报价.PDF', 'E0001.pdf'],
  ['backup.tar.gz', 'E0001.tar.gz'],
  ['a.b.zip', 'E0001.zip'],
  ['README', 'E0001.bin'],
  ['.bashrc', 'E0001.bin'],
  ['name.', 'E0001.bin'],
  ['100.5%', 'E0001.bin'],
  ['x.报价', 'E0001.bin'],
  ['x.abcdefghijk', 'E0001.bin'],
  ['photo\u202Egpj.exe', 'E0001.exe'],
  ['', 'E0001.bin'],
] as const;
for (const [original, safe] of names) {
  test(`a file named ${JSON.stringify(original)} lies in the package as ${safe}`, () => {
    expect(safeName('E0001', original)).toBe(safe);
  });
}

test('whatever a file is called, every system can store it under its safe name', () => {
  fc.assert(
    fc.property(anyText, (name) =>
      expect(safeName('E10000', name)).toMatch(/^E10000\.[a-z0-9]{1,10}(\.[a-z0-9]{1,4})?$/),
    ),
  );
});

test('a number that would lead out of the package is refused', () => {
  for (const number of ['../E0001', 'E1', '', 'E0001/x'])
    expect(() => safeName(number, 'a.txt')).toThrow(RangeError);
});

test('the folder of a package is named after the day and what of the reference is ASCII', () => {
  const folder = (reference: string) => {
    const log = logOf();
    return packageFolder({ ...log, case: { ...log.case, reference } }, now);
  };
  expect(folder('案件-2026/７')).toMatch(/^evidence-202611\d\d-2026-7$/);
  expect(folder('')).toMatch(/^evidence-202611\d\d$/);
  fc.assert(
    fc.property(anyText, (reference) =>
      expect(folder(reference)).toMatch(/^evidence-202611\d\d(-[A-Za-z0-9]+)*$/),
    ),
  );
});
