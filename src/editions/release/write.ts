/*
 * `npm run release`, after the build and the editions: everything a host downloads, into release/.
 * The bytes depend on the commit alone; `npm run release:check` shows it.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { type ReleaseFile, zipFiles } from './archive.ts';
import type { Lock } from './lock.ts';
import { releasePage } from './page.ts';
import { sbomOf } from './sbom.ts';
import { shippedPackages } from './shipped.ts';
import { readState } from './state.ts';
import { checksumList } from './sums.ts';

const root = join(import.meta.dirname, '../../..');

try {
  const state = await readState(root);
  const name = `spot-keep-report-${state.version}`;
  const lock: Lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const sbom: ReleaseFile = {
    path: `${name}.cdx.json`,
    bytes: encode(sbomOf(lock, await shippedPackages(root), state.date)),
  };
  const contents = [
    ...(await filesIn(join(root, 'dist'), 'site/')),
    ...(await filesIn(join(root, 'docs/hosting'), 'hosting/')),
    ...(await Promise.all(['CHANGELOG.md', 'LICENSE', 'LICENSE-CONTENT'].map((path) => read(root, path)))),
    sbom,
  ];
  const zip = await zipFiles(name, [...contents, checksumList(contents)], state.date);
  const editions = (await filesIn(join(root, 'dist/editions'), '')).filter(({ path }) => !path.includes('/'));
  const files = [{ path: `${name}.zip`, bytes: zip }, ...editions, sbom];
  const css = await Promise.all(
    ['../../styles/tokens.css', 'page.css'].map((path) => read(import.meta.dirname, path)),
  );
  const style = css.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
  const page = { path: 'index.html', bytes: encode(releasePage(files, state, style)) };

  const target = join(root, 'release');
  await rm(target, { recursive: true, force: true });
  for (const { path, bytes } of [...files, page, checksumList([...files, page])]) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), bytes);
    console.log(`release/${path}  ${bytes.byteLength.toLocaleString('en-GB')} bytes`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Every file below a folder that is there at all, by name, its path after `prefix`. */
async function filesIn(folder: string, prefix: string): Promise<ReleaseFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
  const files = await Promise.all(paths.toSorted().map((path) => read(folder, path)));
  return files.map(({ path, bytes }) => ({ path: prefix + path, bytes }));
}

async function read(folder: string, path: string): Promise<ReleaseFile> {
  return { path, bytes: new Uint8Array(await readFile(join(folder, path))) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
