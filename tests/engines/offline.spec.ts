import { expect, test } from '../fixtures/engines/test.ts';
import { offline } from '../fixtures/offline.ts';

for (const { locale, word, packing, intact } of [
  { locale: 'en', word: 'registrar', packing: 'Save evidence package', intact: 'Intact' },
  { locale: 'zh-cn', word: '吊销', packing: '保存证据包', intact: '完好' },
] as const) {
  test(`the offline file is read and searched from the disk (${locale})`, async ({ reader }) => {
    await reader.open(offline(locale));
    await reader.finds('.page.shown h1');
    await reader.run(({ one }) => one('.verbs [data-verb="keep"]').click());
    await reader.finds('[id="/keep/"]');
    await reader.run(() => history.back());
    await reader.finds('[id="/"]');
    // When the first key went in, and when the first result came up.
    await reader.run(({ one }) => {
      const times: Record<string, number> = {};
      Object.assign(window, { times });
      one('.search input').addEventListener('input', () => {
        times['typed'] ??= performance.now();
      });
      new MutationObserver(() => {
        if (document.querySelector('.hits a')) times['answered'] ??= performance.now();
      }).observe(document.body, { subtree: true, childList: true });
    });
    await reader.type('.search input', word);
    await reader.finds('.hits a');
    const took = await reader.run(() => {
      const { typed, answered } = Reflect.get(window, 'times');
      return Math.round(answered - typed);
    });
    test.info().annotations.push({ type: 'first result', description: `${took} ms` });
    await reader.run(({ one }) => one('.hits a').click());
    await reader.sees('.page.shown', word);
  });

  test(`in the offline file evidence is packed and found intact, and a report drafted (${locale})`, async ({
    reader,
  }) => {
    await reader.open(offline(locale, '#/keep/log/'));
    await reader.sees('[data-evidence-log]', packing);
    await reader.run(({ one, choose }) =>
      choose(one('[data-add="files"]'), [{ name: 'offer.eml', text: 'abc' }]),
    );
    await reader.sees(
      '[data-item="E0001"]',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    const zip = await reader.run(({ button, saved }, words) => {
      Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
      return saved(() => button(words).click());
    }, packing);
    await reader.run(() => location.assign('#/keep/verify/'));
    await reader.finds('[data-verify]');
    await reader.run(
      ({ one, choose }, base64) => choose(one('[data-choose="files"]'), [{ name: 'package.zip', base64 }]),
      zip,
    );
    await reader.sees('.verdict', intact);
    await reader.run(() => location.assign('#/report/draft/'));
    await reader.finds('#where');
    await reader.run(({ one, fill }) => {
      one('input[name="situation"][value="approach"]').click();
      fill(one('.page.shown select[name="place"]'), 'cn');
    });
    await reader.click('input[name="channel"][value="cn-12339"]');
    await reader.finds('#field-asked');
    await reader.run(({ one, fill }) => fill(one('#field-asked'), '对方要我给十二个程序签名。'));
    await reader.sees('.sheet', '十二个程序');
    const asked = await reader.run(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  });
}
