/*
 * Asks a hosted copy of the guide whether its server does what docs/hosting says: types, headers,
 * caching, compression, missing pages. Needs Node 20 and the file beside it, nothing else:
 *
 *     node check.mjs https://guide.example/sub/folder/
 *
 * The tests run the same checks on the servers they start.
 */
import { editionPolicy, framing, headers, policy } from './headers.mjs';

/** Ways to compress that browsers know. */
const packed = /^(?:br|zstd|gzip)$/;
const text = /^text\/html;\s*charset=utf-8$/i;
const script = /^(?:text|application)\/javascript\b/;

/**
 * Every promise of docs/hosting that a copy's server does not keep, as a sentence; none is good.
 * Rejects when the address cannot be reached at all.
 * @param {string} address of the copy's start page, with a slash at the end
 * @returns {Promise<string[]>}
 */
export async function checkHost(address) {
  const host = new Host(address);
  const start = await host.get('');
  if (start.status !== 200)
    return [`The start page answers ${start.status}, not 200: is this the address of the guide?`];
  const keep = await host.get('en/keep/');
  if (!hashesIn(keep).every((hash) => policy.includes(hash)))
    return [
      'The pages hold a script that headers.mjs beside this check does not know: the check is of another version than the pages. Take both from one release.',
    ];
  const page = await checkPage(host);
  await checkScript(host, page);
  await checkSearch(host);
  await checkFolders(host);
  await checkMissing(host);
  await checkExceptions(host);
  return host.problems;
}

/** @param {Host} host */
async function checkPage(host) {
  const page = await host.get('en/keep/');
  host.expectFile(page, 200, text);
  host.expectPolicy(page, policy + framing);
  host.expectScriptAllowed(page);
  host.expectHeader(page, 'cross-origin-resource-policy', 'same-origin');
  host.expect(packed.test(page.header('content-encoding')), 'Pages are sent uncompressed.');
  const cache = page.header('cache-control');
  const seconds = Number(/max-age=(\d+)/.exec(cache)?.[1] ?? Number.NaN);
  host.expect(
    /no-cache/.test(cache) || seconds <= 3600,
    `Pages are cached by ${cache || 'no rule'}, but contacts in them change: no-cache, or an hour at the most.`,
  );
  const tag = page.header('etag');
  const again = await host.get('en/keep/', { headers: { 'if-none-match': tag } });
  host.expect(
    tag && again.status === 304,
    `A page that has not changed is sent again (${again.status}, not 304).`,
  );
  if (host.root.protocol === 'https:')
    host.expect(
      page.header('strict-transport-security'),
      'Strict-Transport-Security is missing: set it once https is there to stay.',
    );
  return page;
}

/** @param {Host} host @param {Answer} page */
async function checkScript(host, page) {
  const path = /data-script1="[^"]*?(assets\/[^"]+\.js)"/.exec(page.text)?.[1] ?? 'assets/';
  const file = await host.get(path);
  host.expectFile(file, 200, script);
  // A worker has the policy it is sent with, not that of the page.
  host.expectPolicy(file, policy + framing);
  const cache = file.header('cache-control');
  host.expect(
    /\bimmutable\b/.test(cache) && /max-age=31536000/.test(cache),
    `${file.path} is cached by ${cache || 'no rule'}, not for a year (max-age=31536000, immutable).`,
  );
  host.expect(packed.test(file.header('content-encoding')), 'Scripts are sent uncompressed.');
}

/** @param {Host} host */
async function checkSearch(host) {
  const entry = await host.get('pagefind/pagefind-entry.json');
  host.expectFile(entry, 200, /^application\/json/);
  host.expect(
    !/immutable/.test(entry.header('cache-control')),
    `${entry.path} may not be kept: it names the newest index.`,
  );
  const found = [...entry.text.matchAll(/"hash":\s*"([^"]+)"/g)].map(([, hash]) => hash);
  for (const hash of found) {
    const index = await host.get(`pagefind/pagefind.${hash}.pf_meta`);
    host.expectFile(index, 200, /^application\/octet-stream$/);
    // Pagefind packs its files itself and unpacks them itself.
    host.expect(
      index.bytes[0] === 0x1f && index.bytes[1] === 0x8b,
      `${index.path} was unpacked on its way; search cannot read it.`,
    );
  }
}

/** @param {Host} host */
async function checkFolders(host) {
  const bare = await host.get('en/keep', { redirect: 'manual' });
  const target = new URL(bare.header('location') || '.', bare.url).href;
  host.expect(
    [301, 302, 307, 308].includes(bare.status) && target === new URL('en/keep/', host.root).href,
    `${bare.path} answers ${bare.status} and leads to ${target}, not to the same with a slash.`,
  );
  const listing = await host.get('assets/');
  host.expect([403, 404].includes(listing.status), `The folder assets/ can be listed (${listing.status}).`);
}

/** @param {Host} host */
async function checkMissing(host) {
  const page = await host.get('zh-cn/no/such/page/');
  host.expectFile(page, 404, text);
  host.expect(page.text.includes('data-languages='), 'A missing page does not show the guide’s 404.html.');
  const own = await host.get('organisation.json');
  host.expect(
    own.status === 200 || own.bytes.length < 200,
    'A missing organisation.json is answered with a whole page, and every page asks for it.',
  );
  if (own.status === 200) {
    host.expectFile(own, 200, /^application\/json/);
    host.expect(isJson(own.text), `${own.path} is no JSON, and no page shows what it says.`);
  }
  const file = await host.get('assets/no-such.js');
  host.expect(
    file.status === 404 && !/immutable/.test(file.header('cache-control')),
    `A missing script answers ${file.status}, or its absence is remembered for a year.`,
  );
}

/** What is not there in every copy, and has other headers. @param {Host} host */
async function checkExceptions(host) {
  const [, path] = /"[^"]*?(cards\/[^"#?]+\/)"/.exec((await host.get('en/organisations/link/')).text) ?? [];
  const card = await host.get(`en/${path ?? 'cards/home/'}`);
  if (card.status === 200) {
    host.expectPolicy(card, policy);
    host.expectHeader(card, 'cross-origin-resource-policy', 'cross-origin');
  }
  const edition = await host.get('editions/spot-keep-report-en.html');
  if (edition.status === 200) host.expectPolicy(edition, editionPolicy);
  const feed = await host.get('en/feed.xml');
  if (feed.status === 200) host.expectFile(feed, 200, /\bxml\b/);
}

/** @param {string} text */
function isJson(text) {
  try {
    return Boolean(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Of the scripts that stand inside a page, as its own policy names them. @param {Answer} page */
function hashesIn(page) {
  const own = /content="([^"]*script-src [^"]*)"/.exec(page.text)?.[1] ?? '';
  return own.match(/'sha256-[^']+'(?=[^;]*;\s*style-src)/g) ?? [];
}

/** One hosted copy, and what was found wrong with it. */
class Host {
  /** @type {string[]} */
  problems = [];

  /** @param {string} address */
  constructor(address) {
    this.root = new URL(address);
  }

  /** @param {string} path @param {RequestInit} [init] @returns {Promise<Answer>} */
  async get(path, init) {
    const url = new URL(path, this.root);
    const answer = await fetch(url, init);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const header = (/** @type {string} */ name) => answer.headers.get(name) ?? '';
    const { status } = answer;
    return { path: url.pathname, url, status, header, bytes, text: new TextDecoder().decode(bytes) };
  }

  /** @param {unknown} holds @param {string} otherwise */
  expect(holds, otherwise) {
    if (!holds) this.problems.push(otherwise);
  }

  /** @param {Answer} answer @param {string} name @param {string} value */
  expectHeader(answer, name, value) {
    const found = answer.header(name);
    this.expect(found === value, `${answer.path} is sent with ${name}: ${found || '(none)'}, not ${value}.`);
  }

  /** @param {Answer} answer @param {number} status @param {RegExp} type */
  expectFile(answer, status, type) {
    this.expect(answer.status === status, `${answer.path} answers ${answer.status}, not ${status}.`);
    const found = answer.header('content-type');
    this.expect(
      type.test(found),
      `${answer.path} is sent as ${found || 'no type'}; expected ${type.source}.`,
    );
    for (const [name, value] of Object.entries(headers)) this.expectHeader(answer, name, value);
  }

  /** @param {Answer} answer @param {string} expected */
  expectPolicy(answer, expected) {
    const tidy = (/** @type {string} */ value) => value.replaceAll(/\s*;\s*/g, '; ').replace(/; $/, '');
    this.expect(
      tidy(answer.header('content-security-policy')) === tidy(expected),
      `${answer.path} is sent with the policy ${answer.header('content-security-policy') || '(none)'}, not ${expected}.`,
    );
  }

  /** The script in a page has to be one that the header knows. @param {Answer} page */
  expectScriptAllowed(page) {
    const header = page.header('content-security-policy');
    this.expect(
      header === '' || hashesIn(page).every((hash) => header.includes(hash)),
      `${page.path} holds a script that the header refuses: the server file is of another version than the pages. Take both from one release.`,
    );
  }
}

/** @typedef {{ path: string, url: URL, status: number, text: string, bytes: Uint8Array, header(name: string): string }} Answer */

if (import.meta.filename === process.argv[1]) {
  const [address = ''] = process.argv.slice(2);
  if (!URL.canParse(address) || !address.endsWith('/')) {
    console.error(
      'Give the address of the copy, with a slash at the end: node check.mjs https://guide.example/',
    );
    process.exit(2);
  }
  try {
    const problems = await checkHost(address);
    for (const problem of problems) console.log(`- ${problem}`);
    if (problems.length === 0) console.log('All is as docs/hosting says.');
    process.exitCode = problems.length === 0 ? 0 : 1;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    console.error(`${address} cannot be reached: ${cause instanceof Error ? cause.message : cause}`);
    process.exitCode = 1;
  }
}
