import type { Algorithm } from '../../digests/algorithms.ts';
import { readBagDeclaration } from './bag-declaration-reader.ts';
import { type PayloadOxum, readBagInfo, readPayloadOxum } from './bag-info-reader.ts';
import { readFetch } from './fetch-reader.ts';
import { algorithmNamed, manifestName } from './manifest-name.ts';
import { type ListedFile, readManifest } from './manifest-reader.ts';
import { type PackageProblem, problem } from './package-problem.ts';
import { decodeTagText } from './tag-text.ts';

/** A manifest or checksum list that was read. */
export interface FileList {
  /** `manifest-sha256.txt` */
  path: string;
  /** `payload`: what the package is for; `tag`: the files that describe it. */
  kind: 'payload' | 'tag';
  algorithm: Algorithm;
  files: ListedFile[];
}

export interface Bag {
  version: string;
  /** The rules of 1.0 hold (RFC 8493); older bags have their own. */
  isOne: boolean;
  lists: FileList[];
  oxum?: PayloadOxum;
  /** Paths kept elsewhere, by `fetch.txt`. */
  fetch: string[];
  problems: PackageProblem[];
}

/** Hexadecimal digits of a digest. */
export const digestDigits: Record<Algorithm, number> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
};

/** Whether a file in the base folder of a bag must be read to judge it. */
export function isBagTagFile(path: string): boolean {
  return (
    manifestName(path) !== undefined ||
    ['bagit.txt', 'bag-info.txt', 'package-info.txt', 'fetch.txt'].includes(path)
  );
}

/**
 * Reads what a bag says about itself (RFC 8493 and the drafts 0.93 to 0.97). `files` are the tag files
 * that `isBagTagFile` asks for, by their path from the base folder. Never throws: what cannot be read
 * is a problem.
 */
export function readBag(files: ReadonlyMap<string, Uint8Array>): Bag {
  // Never by push(...list): a hostile manifest has more lines than a call takes arguments.
  let problems: PackageProblem[] = [];
  const declared = files.get('bagit.txt');
  const declaration = declared && readBagDeclaration(declared);
  if (declaration) problems = problems.concat(declaration.problems);
  else problems.push(problem('no-declaration'));
  const isOne = declaration?.isOne ?? true;
  const read = (path: string) => {
    const bytes = files.get(path);
    if (!bytes) return undefined;
    const decoded = decodeTagText(bytes, declaration?.encoding ?? 'UTF-8', path);
    problems = problems.concat(decoded.problems);
    return decoded.text;
  };
  const lists: FileList[] = [];
  const unknown: PackageProblem[] = [];
  for (const path of [...files.keys()].sort()) {
    const name = manifestName(path);
    if (!name) continue;
    const { kind } = name;
    const algorithm = algorithmNamed(name.algorithm);
    if (!algorithm) {
      unknown.push(problem('algorithm-unknown', { path, found: name.algorithm }));
      continue;
    }
    const manifest = readManifest(read(path) ?? '', {
      list: path,
      isOne,
      kind,
      digits: digestDigits[algorithm],
    });
    problems = problems.concat(manifest.problems);
    lists.push({ path, kind, algorithm, files: manifest.files });
  }
  problems = problems.concat(unknown);
  if (!lists.some(({ kind }) => kind === 'payload')) problems.push(problem('no-manifest'));
  const infoPath = files.has('bag-info.txt') ? 'bag-info.txt' : 'package-info.txt';
  const { fields, problems: form } = readBagInfo(read(infoPath) ?? '', infoPath);
  const info = readPayloadOxum(fields, infoPath);
  const fetch = readFetch(read('fetch.txt') ?? '', 'fetch.txt', isOne);
  problems = problems.concat(form, info.problems, fetch.problems);
  return {
    version: declaration?.version ?? '',
    isOne,
    lists,
    ...(info.oxum ? { oxum: info.oxum } : {}),
    fetch: fetch.paths,
    problems,
  };
}
