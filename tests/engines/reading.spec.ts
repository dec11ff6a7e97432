import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Reader } from '../fixtures/engines/reader.ts';
import { expect, test } from '../fixtures/engines/test.ts';
import { serveFolder } from '../fixtures/server.ts';
import { dist } from '../fixtures/site.ts';

test('a page has its style, and fits the window @smoke', async ({ reader }) => {
  await reader.open('zh-cn/report/channels/cn-12339/');
  await reader.sees('h1', '12339');
  const page = await reader.run(() => ({
    headings: [...document.querySelectorAll('main h2')].map(({ textContent }) => textContent),
    isWide: document.documentElement.scrollWidth > innerWidth,
    font: getComputedStyle(document.body).fontFamily,
  }));
  expect(page.headings.length).toBeGreaterThan(1);
  expect(page.isWide, 'has to be scrolled sideways').toBe(false);
  expect(page.font, 'its style is there').toContain('Noto Sans CJK SC');
});

test('where scripts are refused a page says all it says, and the tools say what they need @smoke', async ({
  reader,
}) => {
  const headers = { 'content-security-policy': "script-src 'none'" };
  const site = await serveFolder(dist, { headers });
  const refused = new Reader(reader.engine, site.root);
  try {
    await refused.open('en/keep/');
    await refused.sees('h1', 'Keep');
    const texts = () =>
      [...document.querySelectorAll('main :is(h2, h3, p, li)')].filter(
        (one) => one.getClientRects().length > 0 && !one.closest('.command'),
      ).length;
    const without = await refused.run(texts);
    await refused.open('en/keep/log/');
    await refused.sees('[data-without-script]', 'JavaScript');
    await reader.open('en/keep/');
    await reader.sees('h1', 'Keep');
    expect(without).toBe(await reader.run(texts));
  } finally {
    await site.stop();
  }
});

test('the language switch keeps the section one is at @smoke', async ({ reader }) => {
  await reader.open('en/keep/#custody');
  await reader.finds('#custody');
  await reader.click('a.language');
  await reader.isAt('/zh-cn/keep/#custody');
  const place = () => document.getElementById('custody')?.getBoundingClientRect().top ?? -1;
  await expect.poll(() => reader.run(place)).toBeGreaterThanOrEqual(0);
  expect(await reader.run(place)).toBeLessThan(await reader.run(() => innerHeight));
});

test('a copy shows the contact of the organisation whose file lies beside it', async ({ reader }) => {
  const example = readFileSync(join(dist, 'organisation.example.json'));
  const site = await serveFolder(dist, { files: { '/organisation.json': example } });
  const branded = new Reader(reader.engine, site.root);
  try {
    await branded.open('zh-cn/report/');
    await branded.sees('.own-contact', '安全值班室');
    await branded.sees('.own-contact', '+44 20 7946 0100');
  } finally {
    await site.stop();
  }
});

test('the manual for paper holds every part, and its button prints', async ({ reader }) => {
  await reader.open('zh-cn/print/');
  await reader.finds('h1');
  const parts = await reader.run(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')].map(({ hash }) => ({
      hash,
      isThere: document.getElementById(hash.slice(1)) !== null,
    })),
  );
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter(({ isThere }) => !isThere)).toEqual([]);
  const isAsked = await reader.run(
    async ({ one }) =>
      new Promise<boolean>((resolve) => {
        window.print = () => resolve(true);
        one('[data-print]').click();
      }),
  );
  expect(isAsked).toBe(true);
});

test('a hand-out prints', async ({ reader }) => {
  test.skip(!reader.engine.print, `the driver of ${reader.engine.version} cannot print`);
  await reader.open('zh-cn/handouts/cloud-servers/');
  await reader.finds('h1');
  const pdf = Buffer.from((await reader.engine.print?.()) ?? '', 'base64');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(5000);
});
