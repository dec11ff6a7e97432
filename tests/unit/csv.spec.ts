import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { csv } from '../../src/formats/csv.ts';
import { anyText } from '../fixtures/any.ts';

test('a table is quoted, ends its rows as RFC 4180 asks and opens in Excel as UTF-8', () => {
  expect(
    csv([
      ['a', 'b "c"'],
      ['1,2', '报价\nx'],
    ]),
  ).toBe('\uFEFF"a","b ""c"""\r\n"1,2","报价\nx"\r\n');
});

test('a cell never starts as a formula, in whatever disguise', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '"=1',
    "'=1",
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '\u200B=1',
    '\0x',
  ];
  for (const formula of formulas)
    expect(cellsOf(csv([[formula]]))).toEqual([`'${formula}`.replace(/(?<=[\t\r\n])=/, "'=")]);
});

test('a formula behind a separator of another country cannot start a cell either', () => {
  expect(cellsOf(csv([['a;=1', 'a;b', 'a-b', 'x\n =1']]))).toEqual(["a;'=1", 'a;b', 'a-b', "x\n' =1"]);
});

test('any text comes back cell by cell, but for the apostrophes', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1 }), (row) => {
      const cells = cellsOf(csv([row]));
      expect(cells.map((cell) => cell.replaceAll("'", ''))).toEqual(
        row.map((cell) => cell.replaceAll("'", '')),
      );
      for (const cell of cells)
        expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n\0]|[;\r\n] *[=+\-@]/);
    }),
  );
});

test('a long text of line breaks is dealt with in no time', () => {
  expect(csv([['\n'.repeat(200_000), ' '.repeat(200_000)]]).length).toBeGreaterThan(400_000);
});

/** The cells of a table of one row. */
function cellsOf(table: string) {
  return [...table.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}
