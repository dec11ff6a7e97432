import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join, relative, sep } from 'node:path';
import { runInNewContext } from 'node:vm';
import { checkHost } from '../../docs/hosting/check.mjs';
import { editionPolicy, framing, headers, policy } from '../../docs/hosting/headers.mjs';
import { hosting } from '../fixtures/hosts.ts';
import { attributes, elementsOf } from '../fixtures/html.ts';
import { htmlOf, pages } from '../fixtures/pages.ts';
import { needs } from '../fixtures/programs.ts';
import { scratch } from '../fixtures/scratch.ts';
import { dist, expect, test } from '../fixtures/site.ts';

test('the policy in the header forbids nothing that the policy in a page allows, and allows little more', () => {
  const floor = directives(policy);
  const used = new Set<string>();
  const narrower = pages.concat('404.html').flatMap((page) => {
    const html = page === '404.html' ? readFileSync(join(dist, '404.html'), 'utf8') : htmlOf(page);
    const own = elementsOf(html, 'meta')
      .map(attributes)
      .find((one) => one['http-equiv'] === 'content-security-policy');
    return [...directives(own?.['content'] ?? '')].flatMap(([name, sources]) => {
      // Style is left to the hashes in the page.
      if (name === 'style-src' || (name === 'default-src' && sources.join() === "'none'")) return [];
      for (const source of sources) used.add(`${name} ${source}`);
      const allowed = floor.get(name) ?? [];
      return sources
        .filter((source) => source !== "'none'" && !allowed.includes(source))
        .map((source) => `${page}: ${name} ${source}`);
    });
  });
  expect(narrower, 'run `npm run hosting` when a script inside the pages has changed').toEqual([]);
  const unused = [...floor]
    .flatMap(([name, sources]) => sources.map((source) => `${name} ${source}`))
    .filter((one) => !one.endsWith("'none'") && !used.has(one));
  // Workers are ruled by script-src in the pages; in the header they are named.
  expect(unused).toEqual(["worker-src 'self'"]);
});

test('the header names everything a page can load but style, and admits nothing written into a page but by hash', () => {
  const floor = directives(policy + framing);
  const loads = ['script', 'img', 'font', 'media', 'object', 'frame', 'manifest', 'connect', 'worker'];
  expect(loads.filter((kind) => !floor.has(`${kind}-src`))).toEqual([]);
  expect(policy).not.toMatch(/'unsafe-|https?:|\*|blob:/);
  for (const name of [
    'form-action',
    'base-uri',
    'frame-ancestors',
    'style-src-attr',
    'require-trusted-types-for',
  ])
    expect(floor.get(name), name).toHaveLength(1);
});

test('every configuration in docs/hosting carries the same headers', () => {
  const lacking = ['nginx.conf', 'apache.htaccess', 'Caddyfile', 'web.config', '_headers'].flatMap((file) => {
    const text = readFileSync(join(hosting, file), 'utf8').toLowerCase();
    const wanted = [policy + framing, policy, editionPolicy, ...Object.entries(headers).flat()];
    return wanted.filter((value) => !text.includes(value.toLowerCase())).map((value) => `${file}: ${value}`);
  });
  expect(lacking).toEqual([]);
});

test('the upload to an object store gives every file its type once, and the pages come last', () => {
  needs('bash');
  const folder = scratch('upload');
  // Stands in for the aws command and writes down what it is told, one option a line.
  writeFileSync(join(folder, 'aws'), `#!/bin/sh\nprintf '%s\\n' "$@" '' >> ${folder}/told\n`, {
    mode: 0o755,
  });
  execFileSync('bash', [join(hosting, 'upload-s3.sh'), dist, 's3://bucket/guide'], {
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` },
  });
  const uploads = readFileSync(join(folder, 'told'), 'utf8')
    .trim()
    .split('\n\n')
    .map((told) => told.split('\n'));
  const patterns = uploads.map((told) =>
    told.filter((_, index) => told[index - 1] === '--include').map(globOf),
  );
  const counts = filesOf(dist).map((file) => [
    file,
    patterns.filter((some) => some.some((one) => one.test(file))).length,
  ]);
  expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  expect(uploads.at(-1)).toContain('*.html');
});

test('the function for CloudFront leads every address to its page', () => {
  const handler = runInNewContext(
    `${readFileSync(join(hosting, 'cloudfront-function.js'), 'utf8')}; handler`,
  );
  const answer = (uri: string) => handler({ request: { uri } });
  expect(answer('/guide/en/keep/').uri).toBe('/guide/en/keep/index.html');
  expect(answer('/guide/assets/a.B-1.js').uri).toBe('/guide/assets/a.B-1.js');
  expect(answer('/guide/en/keep')).toMatchObject({
    statusCode: 301,
    headers: { location: { value: '/guide/en/keep/' } },
  });
});

test('the configuration for IIS is well-formed, and says every setting once', async ({ page }) => {
  const xml = readFileSync(join(hosting, 'web.config'), 'utf8');
  const problems = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'text/xml');
    const twice = [...document.querySelectorAll('customHeaders, staticContent')].flatMap((group) => {
      const names = [...group.querySelectorAll(':scope > add, :scope > mimeMap')].map(
        (one) => one.getAttribute('name') ?? one.getAttribute('fileExtension'),
      );
      return names.filter((name, index) => names.indexOf(name) !== index);
    });
    return [document.querySelector('parsererror')?.textContent, ...twice].filter(Boolean);
  }, xml);
  expect(problems).toEqual([]);
});

test('who checks a copy with the check of another version is told so, and nothing else', async () => {
  const root = await answering({
    '/': '',
    '/en/keep/': `content="script-src 'self' 'sha256-AAAA'; style-src"`,
  });
  expect(await checkHost(root)).toEqual([expect.stringContaining('the check is of another version')]);
});

test('who checks a copy learns that its organisation.json cannot be read', async () => {
  const root = await answering({ '/': '', '/en/keep/': '', '/organisation.json': '{"name": ' });
  expect(await checkHost(root)).toContain('/organisation.json is no JSON, and no page shows what it says.');
  const sound = await answering({ '/': '', '/en/keep/': '', '/organisation.json': '{}' });
  expect((await checkHost(sound)).join('\n')).not.toContain('no JSON');
});

/** A server with these answers and no others; it ends with the process. */
async function answering(pages: Record<string, string>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(url in pages ? 200 : 404).end(pages[url]);
  });
  server.listen(0).unref();
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/** `img-src 'self' data:` → `img-src` with its sources. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/** As the aws command reads it: a star stands for anything, slashes too. */
const globOf = (pattern: string) =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('.*')}$`,
  );

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
