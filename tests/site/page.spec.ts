import { expect, test } from '../fixtures/site.ts';

test('the language switch keeps the reader on the same paragraph', async ({ page }) => {
  await page.goto('en/keep/#custody');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh-cn\/keep\/#custody$/);
  await expect(page.locator('#custody')).toBeInViewport();
});

test('a page loads its own text and one script, asks whose copy it is, and loads nothing else', async ({
  page,
  root,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url().replace(root, '/')));
  await page.goto('en/keep/', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([
    '/en/keep/',
    expect.stringMatching(/^\/assets\/.+\.js$/),
    '/organisation.json',
  ]);
});

test('a command can be copied, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/keep/');
  const command = page.locator('.command').first();
  const expected = await command.locator('code').textContent();
  await command.getByRole('button', { name: 'Copy' }).click();
  await expect(command.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
});

test('a contact is marked in the reader’s browser once its check is overdue', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2036-01-01'));
  await page.goto('en/report/channels/cn-12339/');
  await expect(page.locator('.checked .overdue')).toHaveText(/overdue/);
});

test('nothing is stored on the reader’s device', async ({ page, context }) => {
  await page.goto('en/');
  await page.goto('en/report/');
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(stored + (await context.cookies()).length).toBe(0);
});

test('a page printed in a dark room is still black on white, with addresses written out', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('en/report/');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('search')).toBeHidden();
  const link = page.locator('.prose a[href^="https:"]').first();
  const written = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(written).toContain(await link.getAttribute('href'));
});
