import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlFilesIn } from './files.ts';

/**
 * Writes the content security policy into every page, first in the head, so that it rules all that
 * follows. Style and script inside a page are allowed by their hash and nothing else is: no
 * `unsafe-inline`, no `unsafe-eval`. `frame-ancestors` works only as a header; hosts set it.
 */
export async function addPolicy(folder: string): Promise<void> {
  for (const file of await htmlFilesIn(folder)) {
    const path = join(folder, file);
    // Styles side by side are one: each takes a hash.
    const html = (await readFile(path, 'utf8')).replaceAll('</style><style>', '');
    const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
    await writeFile(
      path,
      html.replace('<meta charset="utf-8">', (charset) => charset + meta),
    );
  }
}

/**
 * The policy of one page, as the value of the attribute or the header. A page with a search field may load
 * scripts of its server, start its workers, and compile WebAssembly, which the engine of search and the
 * hashing of large files are. Cards, hand-outs, the page of languages and addresses that lead on have no
 * script and may do none of it.
 */
function policyFor(html: string): string {
  const scripts = scriptHashes(html);
  const styles = hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const hasModules = html.includes('<script type="module"');
  const hasTool = /<script[^>]*\ssrc=/.test(html);
  const modules = hasModules ? ["'self'", "'wasm-unsafe-eval'"] : [];
  return [
    "default-src 'none'",
    ...(scripts.length > 0 ? [['script-src', ...modules, ...scripts].join(' ')] : []),
    ...(styles.length > 0 ? [['style-src', ...styles].join(' ')] : []),
    // The icon.
    'img-src data:',
    // Workers are ruled by script-src.
    // Also where no script asks: Lighthouse reads robots.txt by the policy of the page.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(scripts.length > 0 ? ["require-trusted-types-for 'script'"] : []),
    // `default` is tools/kit/own-scripts.ts; tools are drawn by lit-html.
    ...(hasModules ? [`trusted-types default${hasTool ? ' lit-html' : ''}`] : []),
    ...(scripts.length > 0 && !hasModules ? ["trusted-types 'none'"] : []),
  ].join(';');
}

/** What allows the scripts that stand inside a page, as a policy has it. */
export function scriptHashes(html: string): string[] {
  return hashes(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
}

function hashes(html: string, pattern: RegExp): string[] {
  const contents = [...html.matchAll(pattern)].map((match) => match[1] ?? '');
  return [...new Set(contents)].map(
    (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
}
