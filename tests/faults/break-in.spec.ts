import type { Page } from 'playwright/test';
import { expect, expectOnlyWords, markup, test } from '../fixtures/tripwire.ts';

// Attempts from outside the tools: the address bar, the search field, an organisation's file. Files that
// are brought to the tools are in break-in-files.spec.ts.

const encoded = encodeURIComponent(markup);

const hashes = [
  `q=${encoded}`,
  'q=%E0%A4%A',
  'q=%00',
  `q=${'a'.repeat(50_000)}`,
  `channel=${encoded}`,
  'channel=__proto__',
  'channel=//evil.example/',
  'javascript:broken()',
  'https://evil.example/',
  markup,
  'q=%',
];

for (const path of ['en/search/', 'en/report/draft/', 'zh-cn/keep/']) {
  test(`nothing behind the # of /${path} runs, breaks the page or leads away`, async ({ page, root }) => {
    for (const hash of ['channel=%', `q=${encoded}`, 'q=%']) {
      // From elsewhere, so that the page is loaded with it.
      await page.goto('about:blank');
      await page.goto(`${root}${path}#${hash}`);
      await expectOnlyWords(page);
    }
    for (const hash of hashes) {
      await page.evaluate((other) => location.assign(`#${other}`), hash);
      await expect(page.locator('h1')).toBeVisible();
    }
    // The last one is searched for like any other word.
    if (path === 'en/search/') await expect(page.getByRole('searchbox')).toHaveValue('%');
    await expectOnlyWords(page);
    expect(page.url().startsWith(root + path), page.url()).toBe(true);
  });
}

test('words in the query of an address are not read, and a server without scripts of its own cannot echo them', async ({
  page,
}) => {
  for (const path of ['en/', 'zh-cn/search/', 'en/report/draft/']) {
    await page.goto(`${path}?q=${encoded}&__proto__[polluted]=1&next=javascript:broken()`);
    await expectOnlyWords(page);
    expect(await page.content()).not.toContain('broken');
  }
});

const missing = [
  '/evil.example/en/',
  '//evil.example/en/x/',
  'javascript:broken()//en/',
  `${encoded}/en/`,
  '%2F%2Fevil.example/zh-cn/',
  'a\\..\\\\evil.example/en/',
];

test('the links of a missing page stay in the guide, whatever its address was', async ({ page, root }) => {
  const { origin } = new URL(root);
  for (const path of missing) {
    await test.step(path, async () => {
      const answer = await page.goto(root + path);
      expect(answer?.status()).toBe(404);
      const links = await page.locator('a').evaluateAll((all) => all.map((one) => Reflect.get(one, 'href')));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((href) => new URL(href).origin !== origin)).toEqual([]);
      await expectOnlyWords(page);
    });
  }
});

const typed = [markup, '"%', '\u202Egnp.exe\u0000', '*'.repeat(20_000), '__proto__ constructor'];

test('the search field takes words for words', async ({ page }) => {
  for (const words of typed) {
    await test.step(JSON.stringify(words).slice(0, 30), async () => {
      await page.goto('en/');
      await page.getByRole('searchbox').fill(words);
      const status = page.getByRole('region', { name: 'Search results' }).getByRole('status');
      await expect(status).not.toHaveText(/Loading|^$/);
      await expectOnlyWords(page);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/en\/search\/#q=/);
      await expect(page.locator('#results').getByRole('status')).not.toHaveText(/Loading|^$/);
      await expectOnlyWords(page);
    });
  }
});

const sound = { name: 'A', ways: [{ phone: '110' }], checkedOn: '2026-11-22' };
const files = {
  'markup in every word': JSON.stringify({
    name: markup,
    banner: { en: markup },
    firstContact: { ...sound, name: markup, hours: markup, note: markup },
  }),
  'a link that is a script': JSON.stringify({
    name: 'A',
    firstContact: { ...sound, ways: [{ web: 'javascript:broken()' }] },
  }),
  'a number and a mailbox that carry more': JSON.stringify({
    name: 'A',
    firstContact: {
      ...sound,
      ways: [{ phone: '110" onclick="broken()' }, { email: 'a@b.example?bcc=c@evil.example' }],
    },
  }),
  'wrong types': '{"name":[1,{}],"banner":null,"firstContact":[[]]}',
  'keys of prototypes':
    '{"name":"A","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"banner":{"__proto__":"x"}}',
  'five megabytes': JSON.stringify({ name: 'A', banner: 'x'.repeat(5_000_000) }),
  'a hundred thousand unknown fields': `{${Array.from({ length: 100_000 }, (_, n) => `"f${n}":1`).join()}}`,
  'nesting without end': '['.repeat(200_000),
  'a page': `\n<html>${markup}</html>`,
};

test('an organisation.json is shown whole or not at all', async ({ page }) => {
  for (const [title, text] of Object.entries(files)) {
    await test.step(title, async () => {
      const said = await refusedFile(page, text);
      await page.goto('en/report/', { waitUntil: 'networkidle' });
      await expectOnlyWords(page);
      await expect(page.locator('[class^="own-"]')).toHaveCount(0);
      expect(said.join().length, 'what is said in the console').toBeLessThan(10_000);
    });
  }
});

/** Serves the file of an organisation, and collects what the browser says of it. */
async function refusedFile(page: Page, body: string): Promise<string[]> {
  const said: string[] = [];
  page.removeAllListeners('console').on('console', (message) => said.push(message.text()));
  await page.unroute('**/organisation.json');
  await page.route('**/organisation.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  return said;
}
