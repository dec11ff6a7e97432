import { attributes, elementsIn, elementsOf, textOf } from '../fixtures/html.ts';
import { htmlOf } from '../fixtures/pages.ts';
import { realKit } from '../fixtures/report-kit.ts';
import { expect, test } from '../fixtures/site.ts';

for (const language of ['en', 'zh-cn'] as const) {
  test(`without JavaScript every kind of report is a form that asks all that the tool asks (${language})`, async ({
    page,
  }) => {
    const kit = realKit(language);
    await page.goto(`${language}/report/draft/`);
    const links = page.locator('#forms a');
    await expect(links).toHaveText(Object.values(kit.templates).map(({ title }) => title));
    await expect(page.locator('[data-report-draft]')).toBeHidden();
    for (const [id, template] of Object.entries(kit.templates)) {
      const labels = template.sections.flatMap(({ fields }) =>
        fields.map(({ field, label }) => label ?? kit.fields[field]?.label ?? ''),
      );
      const asks = elementsOf(htmlOf(`${language}/report/draft/form/${id}/`)).filter((one) =>
        attributes(one)['class']?.split(' ').includes('ask'),
      );
      expect(asks.map((ask) => textOf(elementsIn(ask).find(({ nodeName }) => nodeName === 'b')))).toEqual(
        labels,
      );
    }
    await page.goto(`${language}/report/draft/form/general/`);
    await expect(page.locator('.ask').first().locator('.rule, .boxes').first()).toBeVisible();
  });
}

test('what not to do stands before the first question and the first link to a channel, with nothing to open', async ({
  page,
}) => {
  for (const [language, words] of [
    ['en', ['Do not contact', 'the security authority first', 'state secret']],
    ['zh-cn', ['不要联系', '先报主管机关', '涉密']],
  ] as const) {
    await page.goto(`${language}/report/draft/`);
    const list = page.locator('.tool > .note-stop:has(~ [data-report-draft])');
    for (const [index, one] of words.entries()) {
      await expect(list.locator('li').nth(index)).toContainText(one);
      await expect(list.locator('li').nth(index)).toBeVisible();
    }
  }
});

test('a form says what not to write, who takes it, and cites what it rests on', async ({ page }) => {
  await page.goto('en/report/draft/');
  await page.getByRole('link', { name: 'Certificate problem report' }).click();
  await expect(page.getByText('Careful:').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /DigiCert/ }).first()).toBeVisible();
  const cites = page.locator('.cites a');
  const target = (await cites.first().getAttribute('href')) ?? '';
  await expect(page.locator(target)).toBeVisible();
});

test('a form prints on three sheets at most, with its lines and help, without the frame of the page', async ({
  page,
}) => {
  await page.goto('zh-cn/report/draft/form/state-security/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rule').first()).toBeVisible();
  await expect(page.locator('.why').first()).toBeVisible();
  await expect(page.getByRole('search')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(3);
});

test('a form says which answer makes a question important', () => {
  for (const [language, words] of [
    ['en', 'important if “I did some of the work”'],
    ['zh-cn', '选“我做过其中的工作”时重要'],
  ] as const) {
    const ask = elementsOf(htmlOf(`${language}/report/draft/form/state-security/`)).find(
      (one) => attributes(one)['id'] === 'done',
    );
    expect(textOf(ask)).toContain(words);
  }
});

test('a printed form names every source it rests on', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const language of ['en', 'zh-cn']) {
    await page.goto(`${language}/report/draft/form/police/`);
    // Names are as high as a line of them; the titles behind are left out.
    const heights = await page
      .locator('.sources li b')
      .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().height));
    expect(heights).toHaveLength(await page.locator('.sources li').count());
    expect(heights.filter((height) => height < 8)).toEqual([]);
  }
});
