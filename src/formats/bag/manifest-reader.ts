import { type PackageProblem, problem } from './package-problem.ts';
import { isRefusedByWindows, isUnsafePath } from './path-safety.ts';
import { ProblemList } from './problem-list.ts';
import { linesOf } from './tag-text.ts';

/** A line of a manifest or a checksum list. */
export interface ListedFile {
  /** From the base folder, with `/`, escapes undone: the name to look for first. */
  path: string;
  /** As it stands in the line, for lists of programs that escape differently. */
  raw: string;
  /** Lower-case hexadecimal. */
  digest: string;
  line: number;
  /** Bytes, where the list says it. */
  size?: number;
}

interface ManifestRules {
  /** The manifest's own path, for problems. */
  list: string;
  /** RFC 8493 from 1.0 on; older bags are read by their drafts. */
  isOne: boolean;
  /** Payload manifests list below `data/` only (2.1.3), tag manifests outside it (2.2.1). */
  kind: 'payload' | 'tag';
  /** Hexadecimal digits of a digest of the algorithm. */
  digits: number;
}

/**
 * Reads the lines of a manifest (RFC 8493, 2.1.3): digest, spaces or tabs, path. What md5sum writes is
 * accepted with a warning (6.1.3): `*` before a name, a backslash before the line. Never throws.
 */
export function readManifest(
  text: string,
  rules: ManifestRules,
): { files: ListedFile[]; problems: PackageProblem[] } {
  const { list, isOne, kind, digits } = rules;
  const files: ListedFile[] = [];
  const problems = new ProblemList(list);
  const once = new Set<string>();
  const warnOnce = (code: 'md5sum-mark' | 'md5sum-escape' | 'dot-slash', line: number) => {
    if (!once.has(code)) problems.add(problem(code, { path: list, line }));
    once.add(code);
  };
  const seen = new Map<string, string>();
  for (const { line, text: whole } of linesOf(text)) {
    const parts = /^(\\?)([0-9A-Fa-f]+)[ \t]+([^ \t].*)$/s.exec(whole);
    if (!parts?.[2] || !parts[3]) {
      problems.add(problem('line-unreadable', { path: list, line, found: whole }));
      continue;
    }
    const digest = parts[2].toLowerCase();
    let raw = parts[3];
    if (digest.length !== digits)
      problems.add(problem('digest-length', { path: list, line, found: digest, expected: String(digits) }));
    if (raw.startsWith('*')) {
      warnOnce('md5sum-mark', line);
      raw = raw.slice(1);
    }
    if (parts[1]) {
      warnOnce('md5sum-escape', line);
      raw = unescapeMd5sum(raw);
    }
    if (raw.startsWith('./')) {
      warnOnce('dot-slash', line);
      raw = raw.replace(/^(?:\.\/+)+/, '');
    }
    const path = isOne ? decodePercent(raw) : decodeLineEnds(raw);
    const refusal =
      isUnsafePath(path) || isUnsafePath(raw)
        ? 'path-unsafe'
        : kind === 'payload' && !path.startsWith('data/')
          ? 'path-outside-payload'
          : kind === 'tag' && path.startsWith('data/')
            ? 'path-in-payload'
            : undefined;
    if (refusal) {
      problems.add(problem(refusal, { path: list, line, found: raw }));
      continue;
    }
    const before = seen.get(path);
    if (before !== undefined) {
      const code = before === digest ? 'listed-twice' : 'listed-twice-different';
      problems.add(
        problem(code, { path: list, line, found: path }, before === digest && !isOne ? 'warning' : undefined),
      );
      if (before === digest) continue;
    }
    seen.set(path, digest);
    if (isRefusedByWindows(path)) problems.add(problem('name-windows', { path: list, line, found: path }));
    files.push({ path, raw, digest, line });
  }
  return { files, problems: problems.all() };
}

/** RFC 8493, 2.1.3: LF, CR and the percent sign are encoded, and nothing else is. */
export function decodePercent(path: string): string {
  return path.replace(/%(0A|0D|25)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The last drafts of 0.97 encode line ends only. */
function decodeLineEnds(path: string): string {
  return path.replace(/%(0A|0D)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The escapes of GNU md5sum and sha256sum; others stay as they are. */
export function unescapeMd5sum(name: string): string {
  const meaning: Record<string, string> = { '\\': '\\', n: '\n', r: '\r' };
  return name.replace(/\\([\\nr])/g, (whole, letter: string) => meaning[letter] ?? whole);
}
