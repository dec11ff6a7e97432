import type { Algorithm } from '../../digests/algorithms.ts';
import { digestBlob, digestStream } from '../../digests/blob.ts';
import type { Watch } from '../../digests/watch.ts';
import type { Picked } from '../kit/pick.ts';
import { entryOf, sourceFromFiles } from './file-source.ts';
import { type JudgeOptions, judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { isOtherArchive, refusalOfLone } from './lone-file.ts';
import type { Refusal } from './recognise.ts';
import type { Opened, Source } from './source.ts';

/** Judges what a reader chose or dropped. Rejects only with `AbortError`. */
export async function examine(
  picked: readonly Picked[],
  options: JudgeOptions = {},
): Promise<Judgement | Refusal> {
  const loose = sourceFromFiles(picked);
  const zips: Picked[] = [];
  // A zip inside a folder is one of its files, never the package.
  for (const one of picked) if (!one.path.includes('/') && (await isZip(one.file))) zips.push(one);
  // Zips can be evidence themselves: where a list lies beside them, they are files like others.
  const asFiles = await judge(zips.length === 0 ? loose : onlyIfListed(loose), hash, options);
  const [zip] = zips;
  if (!('refusal' in asFiles)) return asFiles;
  if (!zip) return asFiles.refusal === 'not-a-package' ? ((await refusalOfLone(picked)) ?? asFiles) : asFiles;
  if (zips.length > 1)
    return { refusal: 'several-packages', found: zips.map(({ path }) => path).join(' · ') };
  const { BrokenZip, sourceFromZip } = await import('./zip-source.ts');
  try {
    const source = await sourceFromZip(zip.file, zip.file.name);
    const beside = picked
      .filter((one) => one !== zip)
      .map((one) => ({ ...entryOf(one), isBeside: true as const }));
    return await judge({ ...source, entries: [...source.entries, ...beside] }, hash, options);
  } catch (error) {
    if (!(error instanceof BrokenZip)) throw error;
    return (await isOtherArchive(zip.file))
      ? { refusal: 'archive', found: zip.path }
      : { refusal: 'zip-broken', found: error.message };
  }
}

function onlyIfListed(source: Source): Source {
  return source.entries.length > 1 ? source : { ...source, entries: [] };
}

/** By its name or its first bytes: a local header, or the end of an empty zip. */
async function isZip(file: File): Promise<boolean> {
  if (/\.zip$/i.test(file.name)) return true;
  const start = await file
    .slice(0, 4)
    .text()
    .catch(() => '');
  return start === 'PK\x03\x04' || start === 'PK\x05\x06';
}

function hash(opened: Opened, algorithms: readonly Algorithm[], watch: Watch): Promise<string[]> {
  return opened instanceof Blob
    ? digestBlob(opened, algorithms, watch)
    : digestStream(opened, algorithms, watch);
}
