import { expect, test } from '../fixtures/site.ts';

const field = { name: /Search the guide|搜索本站/ };

test('nothing of search is loaded before the reader turns to the field', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('en/', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
});

test('finds an English word and shows which section the page belongs to', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('searchbox', field).fill('registrar');
  const results = page.getByRole('region', { name: 'Search results' });
  await expect(results.getByRole('status')).toHaveText(/pages found for “registrar”/);
  const hit = results.getByRole('listitem').filter({ hasText: 'Domain names' });
  await expect(hit.first()).toContainText('Assets');
});

test('finds a two-character Chinese word', async ({ page }) => {
  await page.goto('zh-cn/');
  await page.getByRole('searchbox', field).fill('吊销');
  const results = page.getByRole('region', { name: '搜索结果' });
  await expect(results.getByRole('status')).toHaveText(/\d+.*“吊销”/);
  await expect(results.getByRole('link', { name: /数字证书/ }).first()).toBeVisible();
});

test('finds a page by a word people use for it that does not stand on it', async ({ page }) => {
  await page.goto('zh-cn/');
  await page.getByRole('searchbox', field).fill('免杀');
  await expect(
    page
      .getByRole('region', { name: '搜索结果' })
      .getByRole('link', { name: /安全测试/ })
      .first(),
  ).toBeVisible();
});

for (const { locale, word, sentence } of [
  { locale: 'en', word: 'xylophone', sentence: /Nothing found/ },
  { locale: 'zh-cn', word: '钢琴', sentence: /没有找到/ },
]) {
  test(`says that nothing was found when “${word}” stands on no page`, async ({ page }) => {
    await page.goto(`${locale}/`);
    await page.getByRole('searchbox', field).fill(word);
    const results = page.getByRole('region', { name: /Search results|搜索结果/ });
    await expect(results.getByRole('status')).toHaveText(sentence);
    await expect(results.getByRole('link')).toHaveAttribute('href', /search\/#all-pages$/);
  });
}

test('labels pages that share only some of the words as partial matches', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('searchbox', field).fill('registrar xylophone');
  const results = page.getByRole('region', { name: 'Search results' });
  await expect(results.getByRole('status')).toHaveText(/partial matches|Nothing found/);
});

test('answers words that come without a focus, as dictation and windows in the background bring them', async ({
  page,
}) => {
  await page.goto('en/');
  await page.getByRole('searchbox', field).evaluate((input: HTMLInputElement) => {
    input.value = 'registrar';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const results = page.getByRole('region', { name: 'Search results' });
  await expect(results.getByRole('link').first()).toBeVisible();
});

test('can be used with the keyboard alone', async ({ page }) => {
  await page.goto('en/');
  const input = page.getByRole('searchbox', field);
  await input.focus();
  await page.keyboard.type('revocation');
  const results = page.getByRole('region', { name: 'Search results' });
  await expect(results.getByRole('link').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(results).toBeHidden();
  await expect(input).toBeFocused();
});

test('Enter opens the search page, and the words stay out of what a server sees', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('en/');
  await page.getByRole('searchbox', field).fill('revocation');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/#q=revocation$/);
  await expect(page.locator('#results').getByRole('link').first()).toBeVisible();
  expect(requests.filter((url) => url.includes('revocation') && !url.includes('#'))).toEqual([]);
});

test('the page of search has one field, under its heading, and answers below it', async ({ page }) => {
  await page.goto('en/search/');
  const input = page.getByRole('searchbox');
  await expect(input).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('searchbox')).toBeInViewport();
  await input.fill('trojan');
  await expect(page.locator('#results').getByRole('link').first()).toBeVisible();
});

test('works with the network gone once the site is served from this machine', async ({
  page,
  context,
  root,
}) => {
  await context.route(/.*/, (route) =>
    route.request().url().startsWith(root) ? route.continue() : route.abort('internetdisconnected'),
  );
  await page.goto('en/');
  await page.getByRole('searchbox', field).fill('trojan');
  await expect(page.getByRole('region', { name: 'Search results' }).getByRole('link').first()).toBeVisible();
});

test('says that it is loading while the index is on its way', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/pagefind\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('en/');
  await page.getByRole('searchbox', field).fill('trojan');
  await expect(page.getByRole('status')).toHaveText(/Loading/);
  release();
  await expect(page.getByRole('status')).toHaveText(/found for/);
});
