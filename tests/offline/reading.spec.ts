import { expect, offline, test } from '../fixtures/offline.ts';

test('opens from the disk at the start page, with version and the dates of the contacts', async ({
  page,
}) => {
  // Before any contact is overdue.
  await page.clock.setFixedTime(new Date('2026-12-01'));
  await page.goto(offline('en'));
  await expect(page).toHaveTitle(/^Spot · Keep · Report · /);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Somebody wants to pay you/);
  await expect(page.locator('.edition')).toContainText(
    /Version \d+\.\d+\.\d+.*Contacts checked .+;? the next check is due on .+\./,
  );
  await page.getByRole('link', { name: 'About this copy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offline edition');
  const days = page.locator('.page.shown .dates').filter({ has: page.getByRole('link', { name: /12339/ }) });
  await expect(days.locator('.checked')).toContainText(/20\d\d.*20\d\d/);
});

test('shows one page at a time; back, forward and reload keep the place', async ({ page }) => {
  await page.goto(offline('en'));
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('link', { name: 'Keep', exact: true }).click();
  await expect(heading).toHaveText('Keep evidence');
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(/^Keep evidence/);
  await expect(page.getByRole('link', { name: 'Keep', exact: true })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'Evidence log' }).first().click();
  await expect(page).toHaveURL(/#\/keep\/log\/$/);
  await page.goBack();
  await expect(heading).toHaveText('Keep evidence');
  await page.reload();
  await expect(heading).toHaveText('Keep evidence');
  await page.goBack();
  await expect(heading).toHaveText(/Somebody wants to pay you/);
  await page.goForward();
  await expect(heading).toHaveText('Keep evidence');
});

test('back returns to the line one was reading', async ({ page }) => {
  await page.goto(offline('en', '#/keep/'));
  const link = page.locator('main .page.shown a[href="#/keep/verify/"]').last();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await link.click();
  await expect(page).toHaveURL(/#\/keep\/verify\/$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keep evidence');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('a link to a heading leads to it, and the language switch to the same paragraph in the other file', async ({
  page,
}) => {
  await page.goto(offline('en', '#/keep/custody'));
  await expect(page.locator('[id="/keep/custody"]')).toBeInViewport();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(offline('zh-cn', '#/keep/custody'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('保留证据');
  await page.goto(offline('zh-cn', '#/report/'));
  await page.getByRole('link', { name: 'EN', exact: true }).click();
  await expect(page).toHaveURL(offline('en', '#/report/'));
});

test('a citation leads to the source, and the list under a page has its address', async ({ page }) => {
  await page.goto(offline('en', '#/case/'));
  const source = page.locator('.page.shown .sources li').first();
  await expect(source.getByRole('link').nth(1)).toHaveAttribute('href', /^https:/);
  const all = page.locator('.page.shown .sources:not(.on-paper) li');
  await expect(all.locator('a[href^="#/sources/"]')).toHaveCount(await all.count());
  await page.locator('.page.shown .cites a').first().click();
  await expect(page).toHaveURL(/#\/sources\/[a-z0-9-]+$/);
  await expect(page.locator('li:target')).toBeVisible();
});

test('“Check a request” runs in its page', async ({ page }) => {
  await page.goto(offline('zh-cn', '#/spot/check/'));
  const stage = page.locator('[data-stage]');
  const first = await stage.locator('h2').textContent();
  await stage.locator('[data-to]').first().click();
  await expect(stage.locator('h2').first()).not.toHaveText(first ?? '');
  await expect(page).toHaveURL(/#\/spot\/check\/$/);
});

test('the list of channels is narrowed down', async ({ page }) => {
  await page.goto(offline('en', '#/report/channels/'));
  await page.getByLabel('Where are you?').selectOption('cn');
  await expect(page.locator('.filter [role="status"]')).toHaveText(/\d/);
});

test.describe('search', () => {
  for (const { locale, word, found, absent, none } of [
    { locale: 'en', word: 'registrar', found: /Domain names/, absent: 'xylophone', none: /Nothing found/ },
    { locale: 'zh-cn', word: '吊销', found: /数字证书/, absent: '钢琴', none: /没有找到/ },
  ] as const) {
    test(`finds “${word}” and says that “${absent}” stands nowhere`, async ({ page }) => {
      await page.goto(offline(locale));
      const results = page.getByRole('region', { name: /Search results|搜索结果/ });
      await page.getByRole('searchbox').fill(absent);
      await expect(results.getByRole('status')).toHaveText(none);
      await page.getByRole('searchbox').fill(word);
      await expect(results.getByRole('status')).toContainText(word);
      await results.getByRole('link', { name: found }).first().click();
      await expect(page.locator('.page.shown')).toContainText(word);
      await expect(results).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(found);
    });
  }
});

test('prints the page one is at, says its path, and nothing of the others', async ({ page }) => {
  await page.goto(offline('en', '#/keep/'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main > .page:visible')).toHaveCount(1);
  const said = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--at').trim(),
  );
  expect(said).toBe('"/en/keep/"');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all pages stand one after the other, with the list of all pages near the top', async ({ page }) => {
    await page.goto(offline('zh-cn'));
    await expect(page.locator('main > .page:visible')).toHaveCount(
      await page.locator('main > .page').count(),
    );
    await expect(page.locator('.edition')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.locator('.page-list a[href="#/assets/digital-signatures/"]').click();
    await expect(page.locator('[id="/assets/digital-signatures/"] h1')).toBeInViewport();
    await page.locator('.verbs [data-verb="keep"]').click();
    await expect(page.locator('[id="/keep/"] h1')).toBeInViewport();
  });
});
