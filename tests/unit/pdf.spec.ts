import { expect, test } from 'playwright/test';
import { withDate } from '../../src/editions/pdf-date.ts';
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
