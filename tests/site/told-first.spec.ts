import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds } from '../../src/i18n/locales.ts';
import { dist, expect, test } from '../fixtures/site.ts';

/* What an editor need not write, and cannot forget: it is put in when the content is read. */

type Texts = Record<string, string>;
interface Published {
  channels: { id: string; kind: string; warnings?: { text: Texts }[] }[];
  assets: { id: string; tell: { channel?: string; text: Texts }[] }[];
}
const api = <Name extends keyof Published>(name: Name): Published[Name] =>
  JSON.parse(readFileSync(join(dist, 'api', `${name}.json`), 'utf8'))[name];
const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const partOf = (html: string, id: string) => html.split(`id="${id}"`)[1]?.split('<h2')[0] ?? '';

for (const locale of localeIds) {
  test(`every provider's page says before its contacts to keep evidence and to ask the authority first (${locale})`, () => {
    const providers = api('channels').filter(({ kind }) => kind === 'provider');
    expect(providers.length).toBeGreaterThan(20);
    for (const { id, warnings } of providers) {
      const html = page(`${locale}/report/channels/${id}`);
      const careful = partOf(html, 'warnings');
      expect(careful, id).toContain('href="../../../keep/"');
      expect(careful, id).toContain('href="../../"');
      expect(html.indexOf('id="warnings"'), id).toBeLessThan(html.indexOf('id="reach"'));
      expect(warnings?.[0]?.text[locale], id).toMatch(/security authority.*first|先问.*主管机关/);
    }
  });

  test(`whom to tell begins with the security authority for every asset, on its page, its hand-out and in the data (${locale})`, () => {
    for (const { id, tell } of api('assets')) {
      expect(tell[0]?.channel, id).toBe('cn-12339');
      const first = partOf(page(`${locale}/assets/${id}`), 'whom-to-tell').split('</li>')[0];
      expect(first, id).toContain('12339');
      expect(first, id).toMatch(/confidential|保密/);
      expect(page(`${locale}/handouts/${id}`), id).toContain('12339');
    }
  });
}
