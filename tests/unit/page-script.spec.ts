import { expect, test } from 'playwright/test';
import { inline } from '../../src/editions/scripts.ts';

test('the script inside every page has the same bytes whatever the files are called that it fetches later', () => {
  const built = (show: string, search: string) =>
    inline(
      [
        `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./${search}"])))=>i.map(i=>d[i]);`,
        `var t=e=>e();async function n(){(await t(()=>import(\`./${show}\`),[],import.meta.url)).show()}`,
        `var s=e=>e();(await s(()=>import(\`./${search}\`),__vite__mapDeps([0,1]),import.meta.url)).startSearch()`,
      ].join('\n'),
    );
  const { text, parts } = built('show.A1.js', 'element.B2.js');
  expect(parts).toEqual(['show.A1.js', 'element.B2.js']);
  expect(text).toBe(built('show.C3.js', 'element.D4.js').text);
  expect(text.replaceAll('\n', '')).toBe(
    'async function n(){(await import(document.body.dataset.script1)).show()}(await import(document.body.dataset.script2)).startSearch()',
  );
});

test('no text in the script ends its element early', () => {
  expect(inline('x="</script><!--"').text).toBe('x="\\x3C/script>\\x3C!--"');
});

for (const code of ['import{a}from"./shared.js";a()', 'x(import.meta.url)', 'export{a as b};'])
  test(`a build stops when the script of every page is tied to another file: ${code}`, () => {
    expect(() => inline(code)).toThrow(/tied to other files/);
  });
