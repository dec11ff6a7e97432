import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlFilesIn } from './files.ts';

/**
 * Writes the content security policy into every page, first in the head, so that it rules all that
 * follows. Style and script inside a page are allowed by their hash and nothing else is: no
 * `unsafe-inline`, no `unsafe-eval`. WebAssembly is compiled by the search engine only.
 * `frame-ancestors` works only as a header; hosts set it.
 */
export async function addPolicy(folder: string): Promise<void> {
  for (const file of await htmlFilesIn(folder)) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
    await writeFile(
      path,
      html.replace('<meta charset="utf-8">', (charset) => charset + meta),
    );
  }
}

/** The policy of one page, as the value of the attribute or the header. */
export function policyFor(html: string): string {
  const scripts = hashes(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return [
    "default-src 'none'",
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts].join(' '),
    ['style-src', ...hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');
}

function hashes(html: string, pattern: RegExp): string[] {
  const contents = [...html.matchAll(pattern)].map((match) => match[1] ?? '');
  return [...new Set(contents)].map(
    (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
}
