import { countPages } from '../../src/editions/pdf-pages.ts';
import { expect, test } from '../fixtures/site.ts';

test('the longest pages take no more sheets than counted: no hole before a figure or after a table of one row', async ({
  page,
}) => {
  const most = { 'en/report/': 7, 'zh-cn/report/': 7, 'en/report/deadlines/': 6, 'en/assets/email/': 6 };
  for (const [path, count] of Object.entries(most)) {
    await page.goto(path);
    for (const format of ['A4', 'Letter'])
      expect(countPages(await page.pdf({ format })), `${path} ${format}`).toBeLessThanOrEqual(count);
  }
});
