import { expect, test } from '../fixtures/site.ts';

test('the language switch keeps the reader on the same paragraph', async ({ page }) => {
  await page.goto('en/keep/#custody');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh-cn\/keep\/#custody$/);
  await expect(page.locator('#custody')).toBeInViewport();
});

test('a page makes two requests: for itself, complete, and for whose copy it is', async ({ page, root }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url().replace(root, '/')));
  await page.goto('en/keep/', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual(['/en/keep/', '/organisation.json']);
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

test('only the command that is on the clipboard says that it was copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/keep/');
  const buttons = page.locator('.command button');
  for (const copied of [0, 1]) {
    await buttons.nth(copied).click();
    await expect(buttons.filter({ hasText: 'Copied' })).toHaveCount(1);
    await expect(buttons.nth(copied)).toHaveText('Copied');
  }
});

test('each copy button is described by what it copies', async ({ page }) => {
  await page.goto('en/keep/');
  const command = page.locator('.command').first();
  const code = (await command.locator('code').textContent()) ?? '';
  await expect(command.getByRole('button', { name: 'Copy' })).toHaveAccessibleDescription(code);
});

test('a contact is marked in the reader’s browser once its check is overdue, and keeps the day it was checked', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2036-01-01'));
  for (const [path, place] of [
    ['en/report/channels/cn-12339/', '.checked:has(.overdue)'],
    ['en/report/channels/', '#cn-12339 small'],
    ['en/', '.calls .hint'],
    ['en/attack-now/', '.checked:has(.overdue)'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(place).first(), path).toHaveText(/20\d\d.*\boverdue\b/s);
  }
});

test('a reader who goes through every kind of page leaves no cookie, nothing stored and no referrer', async ({
  page,
  context,
}) => {
  const referrers: (string | undefined)[] = [];
  page.on('request', (request) => referrers.push(request.headers()['referer']));
  const kinds = ['en/keep/', 'zh-cn/assets/email/', 'en/report/channels/cn-110/', 'en/spot/check/'];
  const tools = ['en/keep/log/', 'en/keep/verify/', 'en/report/draft/', 'zh-cn/organisations/link/'];
  const others = ['en/print/', 'en/handouts/poster/', 'en/cards/home/', 'en/offline/', 'no/such/page/'];
  await page.goto('');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('searchbox').fill('trojan');
  await page.getByRole('region', { name: 'Search results' }).getByRole('link').first().click();
  for (const path of [...kinds, ...tools, ...others]) await page.goto(path);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()),
    document.cookie,
    document.referrer,
  ]);
  expect(kept.filter((one) => one !== '')).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(referrers.filter(Boolean)).toEqual([]);
});

test('no text becomes markup, and no address of another place a script, where the browser has Trusted Types', async ({
  page,
}) => {
  await page.goto('en/keep/verify/');
  await expect(page.locator('[data-verify]')).toBeVisible();
  const refused = await page.evaluate(() => {
    const attempts = [
      () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' }),
      () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      () => Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' }),
      () => new Worker('https://evil.example/x.js'),
      () => new Worker('../../../../elsewhere.js'),
      () => new Worker('blob:x'),
      () => window.trustedTypes?.createPolicy('another' as 'default', { createScriptURL: (any) => any }),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'went through';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(refused).toEqual(refused.map(() => 'TypeError'));
});

test('a page printed in a dark room is still black on white, with addresses written out', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('en/report/');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('search')).toBeHidden();
  // A number that is an address is written out itself.
  const link = page.locator('.prose a[href^="https:"]:not(.number)').first();
  const written = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(written).toContain(await link.getAttribute('href'));
});
