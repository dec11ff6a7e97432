import { expect, test } from 'playwright/test';
import { withDate } from '../../src/editions/pdf-date.ts';
import { tooLong } from '../../src/editions/pdf-fit.ts';
import { withCountedNodes } from '../../src/editions/pdf-nodes.ts';
import { countPages, pagesOfTargets } from '../../src/editions/pdf-pages.ts';

const pdf = Buffer.from(
  `%PDF-1.4
1 0 obj
<</Producer (Skia/PDF m156)
/CreationDate (D:20261122234634+00'00')
/ModDate (D:20261122234634+00'00')>>
endobj
9 0 obj
<</keep--first-hour [3 0 R /XYZ 6 827 0]
/a#2Fb [4 0 R /XYZ 6 827 0]>>
endobj
5 0 obj
<</Type /Pages
/Count 2
/Kids [2 0 R 3 0 R]
/Parent 7 0 R>>
endobj
6 0 obj
<</Type /Pages
/Count 1
/Kids [4 0 R]
/Parent 7 0 R>>
endobj
7 0 obj
<</Type /Pages
/Count 3
/Kids [5 0 R 6 0 R]>>
endobj
8 0 obj
<</Type /Catalog
/Dests 9 0 R>>
endobj`,
  'latin1',
);

test('the contents list of a PDF knows on which page each heading stands', () => {
  expect(countPages(pdf)).toBe(3);
  expect(Object.fromEntries(pagesOfTargets(pdf))).toEqual({ 'keep--first-hour': 2, 'a/b': 3 });
});

test('a PDF carries the date of its state, or none, and no byte moves', () => {
  const dated = withDate(pdf, 1_767_225_599);
  expect(dated.toString('latin1')).toContain("/CreationDate (D:20251231235959+00'00')");
  const undated = withDate(pdf, undefined);
  expect(undated.toString('latin1')).not.toContain('Date');
  expect([dated.length, undated.length]).toEqual([pdf.length, pdf.length]);
});

test('two runs that number the same structure differently give the same PDF', () => {
  const run = (first: number, second: number) =>
    withCountedNodes(
      Buffer.from(`/ID (node0000${first})\n/ID (node0000${second})\n[(node0000${first})]`, 'latin1'),
    );
  expect(run(4549, 4551)).toEqual(run(4548, 4550));
  expect(run(4549, 4551).toString('latin1')).toContain('(node00000001)\n/ID (node00000002)');
});

test('hand-outs that do not fit are listed at once, with the fields of the organisation’s file to shorten', () => {
  const sheets = [
    { file: '/editions/handouts-en/poster.pdf', sides: 2 },
    { file: '/editions/handouts-en/odd-request.pdf', sides: 1 },
    { file: '/editions/handouts-zh-cn/own/front-desk.pdf', sides: 3 },
  ];
  const said = tooLong(sheets, { ORGANISATION: 'ours.yaml', SITE: 'https://guide.example/' }) ?? '';
  for (const words of [
    'dist/editions/handouts-en/poster.pdf: 2 sides',
    'dist/editions/handouts-zh-cn/own/front-desk.pdf: 3 sides',
    'Shorten in ours.yaml',
    'firstContact.name',
    'first two of firstContact.ways',
    'steps of front-desk',
    'https://guide.example/',
  ])
    expect(said).toContain(words);
  expect(said).not.toContain('odd-request');
  expect(tooLong(sheets, {})).toContain('src/content/handouts');
  expect(tooLong(sheets.slice(1, 2), {})).toBeUndefined();
});
