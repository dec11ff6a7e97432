import { expect, test } from '../fixtures/site.ts';

test('the answers stay in the page: not in the address, not in storage, not in a request', async ({
  page,
}) => {
  await page.goto('en/spot/check/', { waitUntil: 'networkidle' });
  const address = page.url();
  const requests: string[] = [];
  // On a busy machine the page may ask only now whose copy it is.
  page.on('request', (request) => {
    if (!request.url().endsWith('/organisation.json')) requests.push(request.url());
  });
  while (await page.locator('[data-stage] .answers a').first().isVisible()) {
    await page.locator('[data-stage] .answers a').last().click();
  }
  await expect(page.locator('[data-stage] .outcome')).toBeVisible();
  expect(page.url()).toBe(address);
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the summary shows the answers given and the red flags that stand, and can be printed', async ({
  page,
}) => {
  await page.goto('en/spot/check/');
  const flagged = page.locator('[data-stage] .answers a[data-flag]');
  while ((await flagged.count()) === 0) await page.locator('[data-stage] .answers a').last().click();
  const flag = (await flagged.first().getAttribute('data-flag')) ?? '';
  await flagged.first().click();
  while (await page.locator('[data-stage] .answers a').first().isVisible()) {
    await page.locator('[data-stage] .answers a').last().click();
  }
  await expect(page.locator('[data-stage] .flags')).toContainText(flag);
  await expect(page.getByRole('button', { name: 'Print summary' })).toBeVisible();
});

test('going back takes the last answer away', async ({ page }) => {
  await page.goto('en/spot/check/');
  const first = await page.locator('[data-stage] h2').textContent();
  await page.locator('[data-stage] .answers a').last().click();
  await expect(page.locator('[data-stage] h2')).not.toHaveText(first ?? '');
  await expect(page.locator('[data-stage] h2')).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('[data-stage] h2')).toHaveText(first ?? '');
});

test('back and forward in the browser go through the check question by question, and no answer is lost', async ({
  page,
}) => {
  await page.goto('en/spot/check/');
  const question = page.locator('[data-stage] h2');
  const seen = [await question.textContent()];
  while (await page.locator('[data-stage] .answers a').first().isVisible()) {
    await page.locator('[data-stage] .answers a').last().click();
    await expect(question).not.toHaveText(seen.at(-1) ?? '');
    seen.push(await question.textContent());
  }
  const answers = await page.locator('[data-stage] .outcome ol').first().textContent();
  for (const former of seen.slice(0, -1).reverse()) {
    await page.evaluate(() => history.back());
    await expect(question).toHaveText(former ?? '');
  }
  for (const next of seen.slice(1)) {
    await page.evaluate(() => history.forward());
    await expect(question).toHaveText(next ?? '');
  }
  expect(await page.locator('[data-stage] .outcome ol').first().textContent()).toBe(answers);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(question).toHaveText(seen[0] ?? '');
  await page.evaluate(() => history.back());
  await expect(question).toHaveText(seen.at(-1) ?? '');
});

test('an answer that is changed after going back takes the place of those that followed', async ({
  page,
}) => {
  await page.goto('en/spot/check/');
  const question = page.locator('[data-stage] h2');
  const first = (await question.textContent()) ?? '';
  await page.locator('[data-stage] .answers a').last().click();
  const second = (await question.textContent()) ?? '';
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(question).toHaveText(first);
  await page.locator('[data-stage] .answers a').first().click();
  await expect(page.locator('[data-stage] .outcome')).toBeVisible();
  await expect(page.locator('[data-stage] .outcome')).not.toContainText(second);
});
