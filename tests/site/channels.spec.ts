import { expect, test } from '../fixtures/site.ts';

test('the list of channels narrows down by place and situation, and says how many are left', async ({
  page,
}) => {
  await page.goto('en/report/channels/');
  await page.getByLabel('Where are you?').selectOption('Mainland China');
  await page.getByLabel('What do you have?').selectOption('A suspected approach, an espionage lead');
  await expect(page.getByRole('link', { name: /12339/ }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Germany' })).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(/^\d+ channels$/);
});

test('when the script of the choices does not arrive they go away, and the list stays whole', async ({
  page,
}) => {
  await page.goto('en/report/channels/', { waitUntil: 'networkidle' });
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  const place = page.getByLabel('Where are you?');
  await place.selectOption('Mainland China');
  await expect(place).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Germany' })).toBeVisible();
});
