import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { attributes, elementsIn, elementsOf, textOf } from '../fixtures/html.ts';
import { documents, htmlOf, isTool, localisedPages, mayHaveScript, pages } from '../fixtures/pages.ts';
import { dist, expect, test } from '../fixtures/site.ts';
import { isHeavier } from '../fixtures/weight.ts';

// What can be read from the files themselves, without a browser; each test goes through all pages.

test('every page has one title of its own', () => {
  const titles = pages.map((page) => textOf(elementsOf(htmlOf(page), 'title')[0]));
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(twice).toEqual([]);
});

test('every page has one h1 and its own language', () => {
  const wrong = localisedPages.filter((page) => {
    const locale = localeIds.find((id) => page.startsWith(`${id}/`));
    const html = htmlOf(page);
    const lang = attributes(elementsOf(html, 'html')[0])['lang'];
    return elementsOf(html, 'h1').length !== 1 || !locale || lang !== locales[locale].tag;
  });
  expect(wrong).toEqual([]);
});

test('every page links to the same page in the other languages, and that page exists', () => {
  const problems = localisedPages.flatMap((page) => {
    const locale = localeIds.find((id) => page.startsWith(`${id}/`));
    const links = elementsOf(htmlOf(page), 'a').map(attributes);
    return localeIds
      .filter((id) => id !== locale)
      .filter((id) => {
        const link = links.find(
          ({ class: name, hreflang }) => name === 'language' && hreflang === locales[id].tag,
        );
        return posix.join(page, link?.['href'] ?? '?') !== page.replace(`${locale}/`, `${id}/`);
      })
      .map((id) => `${page} → ${id}`);
  });
  expect(problems).toEqual([]);
});

test('every link and every #id inside the site leads somewhere', () => {
  const ids = new Map(
    documents.map((page) => [page, new Set(elementsOf(htmlOf(page)).map((e) => attributes(e)['id']))]),
  );
  const broken = documents.flatMap((page) =>
    elementsOf(htmlOf(page))
      .flatMap((element) => [
        attributes(element)['href'],
        attributes(element)['src'],
        attributes(element)['action'],
      ])
      .filter((href) => href !== undefined && !/^([a-z]+:|data:)/.test(href))
      .filter((href) => {
        const url = new URL(href ?? '', `http://site/${page}`);
        const target = decodeURI(url.pathname.slice(1));
        if (target !== '' && !target.endsWith('/')) return !existsSync(join(dist, target));
        // Read by the report draft; tests/unit/report-arrival.spec.ts holds it to channels that exist.
        if (url.hash.startsWith('#channel=')) url.hash = '';
        const known = ids.get(target);
        return !known || (url.hash !== '' && !known.has(decodeURIComponent(url.hash.slice(1))));
      })
      .map((href) => `${page} → ${href}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('every address is relative, so that the folder works wherever it is copied', () => {
  const absolute = documents.flatMap((page) =>
    elementsOf(htmlOf(page))
      .flatMap((element) => Object.entries(attributes(element)))
      .filter(([name, value]) => ['href', 'src', 'action'].includes(name) && value.startsWith('/'))
      .map(([name, value]) => `${page}: ${name}=${value}`),
  );
  expect(absolute).toEqual([]);
});

test('a link leads into the other language only where it says so', () => {
  const strays = localisedPages.flatMap((page) => {
    const locale = localeIds.find((id) => page.startsWith(`${id}/`));
    return elementsOf(htmlOf(page), 'a')
      .map(attributes)
      .filter(({ hreflang, href = '' }) => {
        const target = new URL(href, `http://site/${page}`);
        const isOther = localeIds.some((id) => id !== locale && target.pathname.startsWith(`/${id}/`));
        return isOther && target.host === 'site' && !hreflang;
      })
      .map(({ href }) => `${page} → ${href}`);
  });
  expect(strays).toEqual([]);
});

test('every page carries a strict policy: no unsafe-inline, no unsafe-eval, its own style by hash', () => {
  const loose = documents.filter((page) => {
    const policy = policyOf(page);
    const wanted = ["default-src 'none'", "form-action 'self'", "base-uri 'none'"];
    const isStrict = wanted.every((one) => policy.split(';').includes(one));
    return !isStrict || /'unsafe-|https?:|\*/.test(policy) || /\son[a-z]+=|\sstyle=/.test(htmlOf(page));
  });
  expect(loose).toEqual([]);
});

test('WebAssembly and scripts are allowed where there is a search field, and nowhere else', () => {
  const wrong = documents.filter((page) => {
    const hasSearch = elementsOf(htmlOf(page), 'form').some((one) => attributes(one)['class'] === 'search');
    const policy = policyOf(page);
    const rights = ["'wasm-unsafe-eval'", 'script-src', "require-trusted-types-for 'script'"];
    return rights.some((right) => policy.includes(right) !== hasSearch);
  });
  expect(wrong).toEqual([]);
});

/** The policy in a page, as browsers read it. */
function policyOf(page: string): string {
  const meta = elementsOf(htmlOf(page), 'meta').map(attributes);
  return meta.find((one) => one['http-equiv'] === 'content-security-policy')?.['content'] ?? '';
}

test('a guidance page is 14 kB or less, compressed, with its style and its script inside', () => {
  // Lists that are looked up, not read: all sources (guidance pages carry their own), all links.
  // The manual is all pages in one; tests/site/print.spec.ts holds its budget.
  const lists = /\/(sources|organisations\/link)\/$/;
  const heavy = pages
    .filter((page) => !page.endsWith('/print/'))
    .filter((page) => isHeavier(htmlOf(page), lists.test(page) ? 36_000 : 14_000));
  expect(heavy).toEqual([]);
});

test('a tool starts with 16 kB or less, compressed, page and scripts; the evidence log with 42 kB', () => {
  const packed = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
  /** A script and all it cannot start without. What is fetched on demand is counted by `npm run bench:weight`. */
  const needs = (file: string, all: Set<string>): Set<string> => {
    if (all.has(file)) return all;
    all.add(file);
    const code = readFileSync(join(dist, 'assets', file), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      needs(name, all);
    return all;
  };
  // The linking kit is a list of all pages; the test above has its budget.
  const tools = pages.filter((page) => isTool(page) && !page.endsWith('/organisations/link/'));
  const heavy = tools.flatMap((page) => {
    const scripts = new Set<string>();
    for (const script of elementsOf(htmlOf(page), 'script').map(attributes))
      if (script['src']) needs(posix.basename(script['src']), scripts);
    const bytes = [...scripts].reduce(
      (sum, file) => sum + packed(`assets/${file}`),
      packed(`${page}index.html`),
    );
    return bytes > (page.endsWith('/log/') ? 42_000 : 16_000) ? [{ page, bytes }] : [];
  });
  expect(tools.length).toBeGreaterThanOrEqual(4 * localeIds.length);
  expect(heavy).toEqual([]);
});

test('a page is one answer: nothing in it is fetched but the scripts of the tools, each by its digest', () => {
  const fetched = documents.flatMap((page) =>
    elementsOf(htmlOf(page)).flatMap((element) => {
      const { src, srcset, rel = '', href, integrity, type } = attributes(element);
      const isLoaded = src ?? srcset ?? (/icon|stylesheet|preload|manifest/.test(rel) ? href : undefined);
      if (isLoaded === undefined || isLoaded.startsWith('data:')) return [];
      if (element.nodeName !== 'script' || !mayHaveScript(page) || type !== 'module')
        return [`${page}: ${isLoaded}`];
      const file = readFileSync(join(dist, posix.join(page, isLoaded)));
      const digest = createHash('sha256').update(file).digest('base64');
      return integrity === `sha256-${digest}` ? [] : [`${page}: ${isLoaded} is not ${integrity}`];
    }),
  );
  expect(fetched).toEqual([]);
});

test('the script inside the pages is the same in all of them, and what it fetches later is there', () => {
  const inside = documents.flatMap((page) => {
    const elements = elementsOf(htmlOf(page));
    const body = attributes(elements.find(({ nodeName }) => nodeName === 'body'));
    const missing = Object.entries(body)
      .filter(([name]) => name.startsWith('data-script'))
      .filter(([, file]) => !existsSync(join(dist, posix.join(page, file))));
    expect(missing, page).toEqual([]);
    const scripts = elements.filter((one) => one.nodeName === 'script' && !('src' in attributes(one)));
    return scripts.map((one) => (one.childNodes ?? []).map(textOf).join(''));
  });
  expect(inside.length).toBeGreaterThan(200);
  expect(new Set(inside).size).toBe(1);
});

test('no page names a hotline without the day it was last checked, or a link to its entry', () => {
  // Laws have articles of the number of the police, which elsewhere stands for a page of its own.
  const police = /(?<![\d.第–-]|Art\. |Arts\. |Articles? )110(?![\d条–-])/;
  const undated = localisedPages.flatMap((page) => {
    const main = elementsOf(htmlOf(page)).find(({ nodeName }) => nodeName === 'main');
    const inside = main ? elementsIn(main) : [];
    const paragraphs = inside.filter(({ nodeName }) => ['p', 'li', 'dd'].includes(nodeName)).map(textOf);
    const isDated = inside.some((element) => 'data-due' in attributes(element));
    return ['12339', '12387', '12377', '12321', '110']
      .filter((number) => paragraphs.some((text) => (number === '110' ? police : RegExp(number)).test(text)))
      .filter((number) => {
        // On a sheet of paper the day stands beside each number; tests/site/print.spec.ts holds it.
        const isEntry = page.includes('/report/channels/') || page.includes('/handouts/');
        const entry = RegExp(`/cn-${number}/$|#report-channels-cn-${number}$`);
        const isLinked = inside.some((one) => entry.test(attributes(one)['href'] ?? ''));
        return !isLinked && !(isDated && (isEntry || number !== '110'));
      })
      .map((number) => `${page}: ${number}`);
  });
  expect(undated).toEqual([]);
});
