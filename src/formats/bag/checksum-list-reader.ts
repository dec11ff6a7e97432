import { type Algorithm, algorithms } from '../../digests/algorithms.ts';
import { digestDigits, type FileList } from './bag-reader.ts';
import { algorithmNamed } from './manifest-name.ts';
import { type ListedFile, unescapeMd5sum } from './manifest-reader.ts';
import { type PackageProblem, problem } from './package-problem.ts';
import { isUnsafePath } from './path-safety.ts';
import { ProblemList } from './problem-list.ts';
import { decodeTagText, linesOf } from './tag-text.ts';

const names = [
  /^(?:md5|sha1|sha224|sha256|sha384|sha512)sums?(?:\.txt)?$/i,
  /\.(?:md5|sha1|sha224|sha256|sha384|sha512)(?:sums?)?(?:\.txt)?$/i,
  /^checksums?(?:\.txt)?$/i,
  /^hashdeep[^/]*\.txt$/i,
];

/** Whether a file is a checksum list by its name: `SHA256SUMS`, `offer.eml.sha256`, `hashdeep.txt`. */
export function isChecksumListName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return names.some((pattern) => pattern.test(name));
}

/**
 * Reads a list of sha256sum, shasum or md5sum (text and binary mark, escaped names, `--tag`) or of
 * hashdeep. The algorithm is told by the line, else by the name of the list, else by the length of the
 * digest: a digest that was cut short must not be taken for one of another algorithm. One list per algorithm comes back. Never throws.
 */
export function readChecksumList(
  bytes: Uint8Array,
  path: string,
): { lists: FileList[]; problems: PackageProblem[] } {
  const { text, problems: unclear } = decodeTagText(bytes, 'UTF-8', path);
  const problems = new ProblemList(path);
  const rows = /^%%%% HASHDEEP-1\.0/.test(text) ? hashdeepRows(text) : sumRows(text, path);
  const lists = new Map<Algorithm, FileList>();
  const seen = new Map<string, string>();
  for (const row of rows) {
    if (!row.file || !row.algorithm) {
      problems.add(problem('line-unreadable', { path, line: row.line, found: row.whole }));
      continue;
    }
    const { file, algorithm, line } = { ...row, file: row.file, algorithm: row.algorithm };
    const digits = digestDigits[algorithm];
    const key = `${algorithm} ${file.path}`;
    const before = seen.get(key);
    seen.set(key, file.digest);
    if (file.digest.length !== digits)
      problems.add(problem('digest-length', { path, line, found: file.digest, expected: String(digits) }));
    if (isUnsafePath(file.path)) problems.add(problem('path-unsafe', { path, line, found: file.path }));
    else if (before === file.digest)
      problems.add(problem('listed-twice', { path, line, found: file.path }, 'warning'));
    else {
      if (before !== undefined)
        problems.add(problem('listed-twice-different', { path, line, found: file.path }));
      const list = lists.get(algorithm) ?? { path, kind: 'payload', algorithm, files: [] };
      list.files.push(file);
      lists.set(algorithm, list);
    }
  }
  return { lists: [...lists.values()], problems: [...unclear, ...problems.all()] };
}

/** Characters; no path of any system is as long. */
const longestLine = 65_536;

interface Row {
  line: number;
  whole: string;
  file?: ListedFile;
  algorithm?: Algorithm | undefined;
}

/** GNU coreutils manual, `md5sum`: hash, space, mark, name; or `SHA256 (name) = hash`. */
function* sumRows(text: string, list: string): Generator<Row> {
  const byName = namedBy(list);
  for (const { line, text: whole } of linesOf(text)) {
    if (whole.startsWith('#')) continue;
    const tagged = /^(\\?)([A-Za-z0-9-]+) ?\((.+)\) ?= ?([0-9A-Fa-f]+)\s*$/s.exec(whole);
    const plain = /^(\\?)([0-9A-Fa-f]{32,128}) ([ *]?)(.+)$/s.exec(whole);
    const [mark, digest, name] = tagged
      ? [tagged[1], tagged[4], tagged[3]]
      : [plain?.[1], plain?.[2], plain?.[4]];
    if (!digest || !name) {
      yield { line, whole };
      continue;
    }
    const unescaped = mark ? unescapeMd5sum(name) : name;
    const algorithm = tagged ? algorithmNamed(tagged[2] ?? '') : (byName ?? fitting(digest));
    const path = unescaped.replace(/^(?:\.\/+)+/, '');
    yield { line, whole, file: { path, raw: name, digest: digest.toLowerCase(), line }, algorithm };
  }
}

/** hashdeep 4.4: comments with `#`, a header `%%%% size,sha256,filename`, then the values; only the name may hold commas. */
function* hashdeepRows(text: string): Generator<Row> {
  let header: string[] = [];
  for (const { line, text: whole } of linesOf(text)) {
    if (whole.length > longestLine) {
      yield { line, whole };
      continue;
    }
    if (header.length === 0 && /^%%%% size,/.test(whole)) header = whole.slice(5).split(',');
    if (/^(?:#|%%%%)/.test(whole)) continue;
    const values = whole.split(',');
    const path = values
      .slice(header.length - 1)
      .join(',')
      .replace(/^(?:\.\/+)+/, '');
    const size = Number(values[0]);
    if (values.length < header.length || header.length < 3 || !path || !/^\d+$/.test(values[0] ?? '')) {
      yield { line, whole };
      continue;
    }
    for (const [index, column] of header.slice(1, -1).entries()) {
      const algorithm = algorithmNamed(column);
      const digest = (values[index + 1] ?? '').toLowerCase();
      if (!algorithm) continue;
      yield /^[0-9a-f]+$/.test(digest)
        ? { line, whole, algorithm, file: { path, raw: path, digest, line, size } }
        : { line, whole };
    }
  }
}

/** `SHA256SUMS`, `offer.eml.sha256`, `manifest-sha256.txt`; undefined for `checksums.txt`. */
function namedBy(list: string): Algorithm | undefined {
  return algorithmNamed(/(md5|sha1|sha224|sha256|sha384|sha512)(?:sums?)?(?:\.txt)?$/i.exec(list)?.[1] ?? '');
}

function fitting(digest: string): Algorithm | undefined {
  return algorithms.find((algorithm) => digestDigits[algorithm] === digest.length);
}
