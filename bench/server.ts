import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { framing, headers, policy } from '../docs/hosting/headers.mjs';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The headers that docs/hosting asks for. A site that puts its scripts into the page does not run with them. */
export const documentedHeaders: Record<string, string> = {
  ...headers,
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': policy + framing,
};

/**
 * Serves a folder on a free port as docs/hosting describes it: text packed with brotli beforehand, a
 * year for files whose name changes with their content, 204 for a missing organisation.json. What it
 * sends is kept in memory, so that no run pays for packing: call the address once before measuring.
 */
export async function servePacked(folder: string, extra: Record<string, string> = {}) {
  const packed = new Map<string, { body: Buffer; type: string; isPacked: boolean }>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const isThere = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    if (!isThere && path.endsWith('/organisation.json')) return response.writeHead(204, extra).end();
    const { body, type, isPacked } = load(isThere ? file : join(folder, '404.html'));
    const isForever = /\/(?:assets|_astro)\/.|\.pf_/.test(path);
    return response
      .writeHead(isThere ? 200 : 404, {
        'content-type': type,
        'content-length': body.length,
        'cache-control': isForever ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(isPacked ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
        ...extra,
      })
      .end(body);
  });

  function load(file: string) {
    const known = packed.get(file);
    if (known) return known;
    const type = types[extname(file)];
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.from('');
    const made = {
      body: type ? brotliCompressSync(bytes) : bytes,
      type: type ?? 'application/octet-stream',
      isPacked: type !== undefined,
    };
    packed.set(file, made);
    return made;
  }

  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    root: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
