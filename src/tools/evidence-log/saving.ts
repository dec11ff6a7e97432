import { buildPackage, type PackageKind, packageFolder } from '../../formats/package/bag.ts';
import { packageReadme } from '../../formats/package/package-readme.ts';
import type { ReadmeWords } from '../../formats/package/readme-facts.ts';
import { localTimestamp } from '../../formats/timestamp.ts';
import type { Notice } from '../kit/notice.ts';
import { saveFile } from '../kit/save.ts';
import { writeNumbers } from './numbers.ts';
import { PackageError } from './package-error.ts';
import { pack, pickTarget } from './packing.ts';
import type { Session } from './session.ts';
import type { Packed, Tool } from './tool.ts';

type Say = Tool['say'];

/**
 * A zip counts its entries in two bytes; client-zip has no more room, and readers would miss what
 * comes after. The lists and explanations need a few of the 65,534.
 */
const mostFiles = 65_000;

/** What stands in the way of a package, or undefined. */
export function obstacle({ log, files }: Session, kind: PackageKind, say: Say): Notice | undefined {
  const all = log.items.map(({ number }) => number);
  const numbers = (items: typeof log.items) =>
    writeNumbers(
      items.map(({ number }) => number),
      all,
    );
  const unhashed = log.items.filter(({ sha256 }) => !sha256);
  const without = log.items.filter(({ number }) => !files.has(number));
  const stop = (text: string): Notice => ({ kind: 'stop', text });
  if (log.items.length === 0) return stop(say('log.package.nothing'));
  if (unhashed.length > 0) return stop(say('log.package.unhashed', { items: numbers(unhashed) }));
  if (kind === 'bag' && without.length > 0) {
    return stop(say('log.package.no-files', { items: numbers(without) }));
  }
  const counts = new Map<string, number>();
  for (const { path } of log.items) counts.set(path, (counts.get(path) ?? 0) + 1);
  const twice = log.items.filter(({ path }) => (counts.get(path) ?? 0) > 1);
  if (kind === 'log-only' && twice.length > 0) {
    return stop(say('log.package.same-path', { items: numbers(twice) }));
  }
  if (kind === 'bag' && log.items.length > mostFiles) {
    return stop(say('log.package.too-many', { most: mostFiles }));
  }
  return undefined;
}

/**
 * Makes a package of the session and saves it where the reader says. Throws `PackageError`;
 * `AbortError` when the reader cancels, also in the browser's own dialogue.
 */
export async function savePackage(
  { log, files }: Session,
  kind: PackageKind,
  readmeWords: readonly ReadmeWords[],
  onBytes: (bytes: number, total: number) => void,
  signal: AbortSignal,
): Promise<Packed> {
  const now = new Date();
  const folder = packageFolder(log, now);
  const readme = packageReadme(log, readmeWords, { folder, kind, made: localTimestamp(now) });
  const { tagFiles, payload, tagManifestDigest } = buildPackage(log, { now, kind, readme });
  const name = `${folder}${kind === 'bag' ? '' : '-log-only'}.zip`;
  const target = await pickTarget(name);
  const total = payload.reduce((sum, { size }) => sum + size, 0);
  const entries = payload.map(({ number, path, sha256 }) => {
    const file = files.get(number);
    if (!file) throw new PackageError('gone', [number]);
    return { number, path, sha256, file };
  });
  let bytes = 0;
  const count = (more: number) => {
    bytes += more;
    onBytes(bytes, total);
  };
  onBytes(0, total);
  const order = { folder, tagFiles, payload: entries, made: now, target };
  const blob = await pack(order, count, signal);
  if (blob) saveFile(blob, name);
  return { name: target?.name ?? name, tagManifestDigest };
}

/** A sentence for a package that was not saved. */
export function explain(error: unknown, say: Say): Notice {
  if (error instanceof DOMException && error.name === 'AbortError') {
    return { kind: 'good', text: say('log.package.cancelled') };
  }
  const problem = error instanceof PackageError ? error : new PackageError('failed', [], String(error));
  const text = say(`log.package.${problem.code}`, {
    items: problem.items.join(', '),
    reason: problem.message,
  });
  return { kind: 'stop', text };
}
