/*
 * Asks a hosted copy of the guide whether its server does what docs/hosting says: types, headers,
 * caching, compression, missing pages. Needs Node 20 and nothing else:
 *
 *     node scripts/check-host.mjs https://guide.example/sub/folder/
 *
 * The tests run the same checks on the servers they start.
 */

/** The headers every answer carries; docs/hosting/README.md says why. */
export const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), bluetooth=(), midi=(), display-capture=()',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * The part of the pages' own policies that all of them share, so that it also holds for what has no
 * policy of its own: workers, data, pages an organisation adds. The hash is of the script in 404.html.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval' 'sha256-LqM5zgNnpPQLmkbDEJxAKlExj3+J5KoiqHU0jl7o0wE='",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** Added to the policy everywhere but in `cards/`, which other sites frame. */
export const framing = "; frame-ancestors 'self'";

/** Offline files bring a policy of their own, which needs more than the pages do. */
export const editionPolicy = "frame-ancestors 'self'";

const immutable = 'public, max-age=31536000, immutable';

/**
 * Every promise of docs/hosting that the server does not keep, as a sentence; none is good.
 * Rejects when the address cannot be reached at all.
 * @param {string} address of the start page, with a slash at the end
 * @returns {Promise<string[]>}
 */
export async function checkHost(address) {
  const root = new URL(address);
  /** @type {string[]} */
  const problems = [];
  /** @param {unknown} holds @param {string} otherwise */
  const expect = (holds, otherwise) => {
    if (!holds) problems.push(otherwise);
  };
  /** @param {string} path @param {RequestInit} [init] */
  const get = (path, init) => ask(new URL(path, root), init);
  /** @param {Answer} answer @param {number} status @param {RegExp} type */
  const expectFile = (answer, status, type) => {
    const { path } = answer;
    expect(answer.status === status, `${path} answers ${answer.status}, not ${status}.`);
    expect(
      type.test(answer.type),
      `${path} is sent as ${answer.type || 'nothing in particular'}, not ${type.source}.`,
    );
    for (const [name, value] of Object.entries(headers))
      expect(answer.header(name) === value, `${path} has ${name}: ${answer.header(name)}, not ${value}.`);
  };
  /** @param {Answer} answer @param {string} expected */
  const expectPolicy = (answer, expected) => {
    const found = answer.header('content-security-policy');
    expect(tidy(found) === tidy(expected), `${answer.path} has the policy ${found}, not ${expected}.`);
  };

  const start = await get('');
  if (start.status !== 200)
    return [`The start page answers ${start.status}, not 200: is this the address of the guide?`];

  const page = await get('en/keep/');
  expectFile(page, 200, /^text\/html;\s*charset=utf-8$/i);
  expectPolicy(page, policy + framing);
  expect(
    page.header('cross-origin-resource-policy') === 'same-origin',
    `${page.path} lacks Cross-Origin-Resource-Policy: same-origin.`,
  );
  expect(/^(br|zstd|gzip)$/.test(page.header('content-encoding')), 'Pages are sent uncompressed.');
  expect(
    /no-cache|max-age=([1-9]\d{0,2}|[12]\d{3}|3[0-5]\d\d|3600)\b/.test(page.header('cache-control')),
    `Pages are cached by ${page.header('cache-control') || 'no rule'}: contacts in them change; no-cache, or an hour at the most.`,
  );
  const tag = page.header('etag');
  expect(tag, 'Pages carry no ETag.');
  const again = await get('en/keep/', { headers: { 'if-none-match': tag } });
  expect(again.status === 304, `A page that has not changed is sent again (${again.status}, not 304).`);
  if (root.protocol === 'https:')
    expect(
      page.header('strict-transport-security'),
      'Strict-Transport-Security is missing; set it once https is there to stay.',
    );

  const script = /src="[^"]*?(assets\/[^"]+\.js)"/.exec(page.text)?.[1] ?? 'assets/';
  const asset = await get(script);
  expectFile(asset, 200, /^(text|application)\/javascript/);
  expectPolicy(asset, policy + framing);
  expect(
    asset.header('cache-control') === immutable,
    `${asset.path} is cached by ${asset.header('cache-control') || 'no rule'}, not ${immutable}.`,
  );
  expect(/^(br|zstd|gzip)$/.test(asset.header('content-encoding')), 'Scripts are sent uncompressed.');

  const entry = await get('pagefind/pagefind-entry.json');
  expectFile(entry, 200, /^application\/json/);
  expect(
    /no-cache|max-age=\d{1,4}\b/.test(entry.header('cache-control')),
    `${entry.path} must be asked for anew: it says which index is the newest.`,
  );
  for (const { hash } of Object.values(languagesIn(entry.text))) {
    const index = await get(`pagefind/pagefind.${hash}.pf_meta`);
    expectFile(index, 200, /^application\/octet-stream$/);
    // Pagefind compresses its files itself and unpacks them itself.
    expect(
      index.bytes[0] === 0x1f && index.bytes[1] === 0x8b,
      `${index.path} was unpacked on its way; search cannot read it.`,
    );
    expect(
      index.header('cache-control') === immutable,
      `${index.path} is cached by ${index.header('cache-control') || 'no rule'}, not ${immutable}.`,
    );
  }

  const bare = await get('en/keep', { redirect: 'manual' });
  const target = new URL(bare.header('location') || '.', bare.url);
  expect(
    /^30[1278]$/.test(String(bare.status)) && target.href === new URL('en/keep/', root).href,
    `en/keep without its slash answers ${bare.status} ${bare.header('location')}, and does not lead to en/keep/ of this copy.`,
  );

  const missing = await get('zh-cn/no/such/page/');
  expectFile(missing, 404, /^text\/html/);
  expect(missing.text.includes('data-languages='), 'A missing page does not show the guide’s 404.html.');
  const gone = await get('assets/no-such.js');
  expect(
    gone.status === 404 && !gone.header('cache-control').includes('immutable'),
    'A missing script is answered as if it were there, or remembered for a year.',
  );
  const listing = await get('assets/');
  expect(
    listing.status === 403 || listing.status === 404,
    `The folder assets/ can be listed (${listing.status}).`,
  );

  const [, name] = /"[^"]*?(cards\/[^"#?]+\/)"/.exec((await get('en/organisations/link/')).text) ?? [];
  const card = await get(`en/${name ?? 'cards/example/'}`);
  if (card.status === 200) {
    expectPolicy(card, policy);
    expect(
      card.header('cross-origin-resource-policy') === 'cross-origin',
      `${card.path} lacks Cross-Origin-Resource-Policy: cross-origin, so that other sites cannot show it.`,
    );
  }
  const edition = await get('editions/spot-keep-report-en.html');
  if (edition.status === 200) expectPolicy(edition, editionPolicy);
  return problems;
}

/** @typedef {{ path: string, url: URL, status: number, type: string, text: string, bytes: Uint8Array, header(name: string): string }} Answer */

/** @param {URL} url @param {RequestInit} [init] @returns {Promise<Answer>} */
async function ask(url, init) {
  const answer = await fetch(url, init);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const header = (/** @type {string} */ name) => answer.headers.get(name) ?? '';
  const text = new TextDecoder().decode(bytes);
  return {
    path: url.pathname,
    url,
    status: answer.status,
    type: header('content-type'),
    text,
    bytes,
    header,
  };
}

/** @param {string} policy */
const tidy = (policy) =>
  policy
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(';');

/** @param {string} json @returns {Record<string, { hash: string }>} */
function languagesIn(json) {
  try {
    return JSON.parse(json).languages;
  } catch {
    return {};
  }
}

if (import.meta.filename === process.argv[1]) {
  const [address] = process.argv.slice(2);
  if (!address || !URL.canParse(address) || !address.endsWith('/')) {
    console.error(
      'Give the address of the copy, with a slash at the end: node scripts/check-host.mjs https://guide.example/',
    );
    process.exit(2);
  }
  try {
    const problems = await checkHost(address);
    for (const problem of problems) console.log(`- ${problem}`);
    console.log(
      problems.length === 0
        ? 'All is as docs/hosting says.'
        : `${problems.length} to look at; docs/hosting/README.md says why each matters.`,
    );
    process.exitCode = problems.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(
      `${address} cannot be reached: ${error instanceof Error ? (error.cause ?? error.message) : error}`,
    );
    process.exitCode = 1;
  }
}
