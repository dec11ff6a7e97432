import { existsSync } from 'node:fs';
import { writeOfflineFiles } from '../../src/editions/offline/index.ts';
import { engines } from '../fixtures/engines.ts';
import { expect, offline, offlineFolder, test } from '../fixtures/offline.ts';
import { needs } from '../fixtures/programs.ts';
import { dist } from '../fixtures/site.ts';

test.describe.configure({ mode: 'serial' });

/** What the page's own side of a test knows: to wait, to go to a page, to give files to a field. */
const hands = `
  const until = async (look) => {
    for (let tries = 0; tries < 3000; tries += 1) {
      let found;
      try { found = look(); } catch {}
      if (found) return found;
      await new Promise((go) => setTimeout(go, 20));
    }
    throw new Error('In vain: ' + look);
  };
  const one = (selector) => document.querySelector(selector);
  const shown = () => one('.page.shown');
  const visit = async (place) => {
    location.hash = '#' + place;
    return until(() => shown().id === place && shown());
  };
  const give = (field, files) => {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const type = (field, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
`;

/** Where the field of search is; and when the first key went in and the first result came up. */
const field = `${hands}
  const input = one('.search input');
  input.addEventListener('input', () => { window.typed ??= performance.now(); });
  new MutationObserver(() => { if (one('.hits a')) window.answered ??= performance.now(); })
    .observe(document.body, { subtree: true, childList: true });
  const { x, y, width, height } = input.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };`;

const firstResult = `${hands}
  const link = await until(() => one('.hits a'));
  const target = link.getAttribute('href').slice(1);
  link.click();
  const page = await until(() => shown().id === target.slice(0, target.lastIndexOf('/') + 1) && shown());
  return { text: page.textContent, after: Math.round(window.answered - window.typed) };`;

/** Logs a file, packs it, has the verifier judge the package, and drafts a report. */
const work = `${hands}
  let saved;
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { if (/zip/.test(blob.type)) saved = blob; return make.call(URL, blob); };
  await visit('/keep/log/');
  give(await until(() => one('[data-add="files"]')), [new File(['abc'], 'offer.eml')]);
  const item = await until(() => /[0-9a-f]{64}/.exec(one('[data-item="E0001"]').textContent));
  const button = await until(() => [...shown().querySelectorAll('button')].find((button) => /^(Save evidence package|保存证据包)/.test(button.textContent.trim())));
  button.click();
  const zip = await until(() => saved);
  await visit('/keep/verify/');
  give(await until(() => { const field = one('[data-choose="files"]'); return !field.closest('[hidden]') && field; }), [new File([zip], 'package.zip')]);
  const verdict = (await until(() => one('.verdict'))).textContent;
  await visit('/report/draft/');
  (await until(() => one('input[name="situation"][value="approach"]'))).click();
  const place = shown().querySelector('select[name="place"]');
  place.value = 'cn';
  place.dispatchEvent(new Event('change', { bubbles: true }));
  (await until(() => one('input[name="channel"][value="cn-12339"]'))).click();
  type(await until(() => one('#field-asked')), '对方要我给十二个程序签名。');
  const sheet = await until(() => { const text = one('.sheet').textContent; return text.includes('十二') && text; });
  return { sha256: item[0], verdict, sheet, asked: performance.getEntriesByType('resource').map((entry) => entry.name) };`;

test('the files are written', async () => {
  test.setTimeout(120_000);
  await writeOfflineFiles(dist, offlineFolder);
});

for (const [name, engine] of Object.entries(engines)) {
  test(`${name}: the offline file is read, searched and worked with from the disk`, async () => {
    test.setTimeout(300_000);
    needs(...engine.needs.filter((program) => !existsSync(program)));
    const browser = await engine.start();
    try {
      for (const { locale, word, intact } of [
        { locale: 'en', word: 'registrar', intact: 'Intact' },
        { locale: 'zh-cn', word: '吊销', intact: '完好' },
      ] as const) {
        await browser.open(offline(locale));
        expect(await browser.run(`${hands} return shown().id`)).toBe('/');
        await browser.run(
          `${hands} one('.verbs [data-verb="keep"]').click(); await until(() => shown().id === '/keep/'); history.back(); await until(() => shown().id === '/');`,
        );
        await browser.type(await browser.run(field), word);
        const { text, after } = await browser.run<{ text: string; after: number }>(firstResult);
        expect(text).toContain(word);
        test.info().annotations.push({ type: `first result, ${locale}`, description: `${after} ms` });
        const done = await browser.run<Record<'sha256' | 'verdict' | 'sheet', string> & { asked: string[] }>(
          work,
        );
        expect(done.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
        expect(done.verdict).toContain(intact);
        expect(done.sheet).toContain('十二个程序');
        expect(done.asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
      }
      expect(browser.requests?.filter((url) => !/^(file|data|blob|about):/.test(url)) ?? []).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}
