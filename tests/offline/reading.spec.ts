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
