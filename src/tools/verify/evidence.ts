import type { FileList } from '../../formats/bag/bag-reader.ts';
import { manifestName } from '../../formats/bag/manifest-name.ts';
import { type PackageProblem, problem } from '../../formats/bag/package-problem.ts';
import { checkCustody, headDigest } from '../../formats/evidence-log/custody.ts';
import type { EvidenceLog } from '../../formats/evidence-log/evidence-log.ts';
import { readLog } from '../../formats/evidence-log/log-file.ts';
import type { JudgedFile, LogFacts } from './judgement.ts';
import { readBytes } from './read-bytes.ts';
import type { Recognised } from './recognise.ts';

const logPath = 'evidence-log.json';
/** Bytes; a log of fifty thousand items. */
const largestLog = 32 * 1024 * 1024;

/** Whether the package was packed by our evidence log: its log lies in it. */
export function isOurs({ entries, beside }: Pick<Recognised, 'entries' | 'beside'>): boolean {
  return entries.has(logPath) && !beside.has(logPath);
}

/**
 * Checks a package of ours further: the log and the manifest must name the same digests, and the chain
 * of custody must hold. Gives the files their original names.
 */
export async function checkLog(
  recognised: Recognised,
  lists: readonly FileList[],
  files: JudgedFile[],
  problems: PackageProblem[],
): Promise<LogFacts | undefined> {
  const entry = recognised.entries.get(logPath);
  if (!entry || !isOurs(recognised)) return undefined;
  const bytes = await readBytes(entry, largestLog);
  if (!(bytes instanceof Uint8Array)) {
    problems.push(problem('list-unreadable', { path: logPath }));
    return undefined;
  }
  const read = readLog(new TextDecoder().decode(bytes));
  if ('problems' in read) {
    for (const { code, at, found, expected } of read.problems)
      problems.push(
        code === 'newer'
          ? problem('log-newer', { path: logPath })
          : problem('log-unreadable', {
              path: logPath,
              found: [at, found].filter(Boolean).join(': ') || code,
              ...(expected ? { expected } : {}),
            }),
      );
    return undefined;
  }
  const { log } = read;
  checkItems(log, lists, files, problems);
  for (const { line, code } of checkCustody(log))
    problems.push(problem('custody-broken', { line, found: code }));
  return {
    items: log.items.length,
    custodyLines: log.custody.length,
    headDigest: headDigest(log),
    reference: log.case.reference,
  };
}

function checkItems(
  { items }: EvidenceLog,
  lists: readonly FileList[],
  files: JudgedFile[],
  problems: PackageProblem[],
) {
  // A bag has safe names that tell the item, `data/E0001.eml`; beside the originals their path does.
  const isBag = lists.some(({ path }) => manifestName(path)?.kind === 'payload');
  const keyOf = (path: string) => (isBag ? (/^data\/(E\d+)(?:\.|$)/.exec(path)?.[1] ?? path) : path);
  const listed = new Map(
    lists
      .filter((list) => list.kind === 'payload' && list.algorithm === 'sha256')
      .flatMap((list) => list.files.map((file) => [keyOf(file.path), file.digest] as const)),
  );
  const known = new Map(items.map((item) => [isBag ? item.number : item.path, item]));
  for (const [key, item] of known) {
    const digest = listed.get(key);
    if (digest === undefined)
      problems.push(problem('log-item-not-listed', { path: item.number, found: item.name }));
    else if (digest !== item.sha256)
      problems.push(problem('log-item-differs', { path: item.number, found: digest, expected: item.sha256 }));
  }
  for (const key of listed.keys())
    if (!known.has(key)) problems.push(problem('log-item-unknown', { path: key }));
  for (const file of files) {
    const item = file.kind === 'payload' ? known.get(keyOf(file.path)) : undefined;
    if (item && item.name !== file.path) file.originalName = item.name;
  }
}
