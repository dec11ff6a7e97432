import { checkCustody } from '../../formats/evidence-log/custody.ts';
import type { EvidenceLog } from '../../formats/evidence-log/evidence-log.ts';
import { readLog } from '../../formats/evidence-log/log-file.ts';
import type { Expected } from '../../formats/field-rules.ts';
import type { Tool } from './tool.ts';

/** More is no log of ours: ten thousand items take less than ten. */
const mostBytes = 100_000_000;

/** The log in a file, or all that is wrong with it, in sentences. */
export async function openFile(file: File, say: Tool['say']): Promise<ReturnType<typeof openLog>> {
  const head = await file
    .slice(0, 2)
    .text()
    .catch(() => undefined);
  if (head === undefined) return { problems: [say('log.problem.unreadable')] };
  if (head === 'PK') return { problems: [say('log.problem.package')] };
  if (file.size > mostBytes) return { problems: [say('log.problem.other-format')] };
  return openLog(await file.text(), say);
}

/** The log in a text, or all that is wrong with it, in sentences. */
export function openLog(text: string, say: Tool['say']): { log: EvidenceLog } | { problems: string[] } {
  const read = readLog(text);
  if ('problems' in read) {
    const problems = read.problems.map(({ code, at = '', found = '', expected = 'text' }) =>
      say(`log.problem.${code}`, {
        at,
        found: found || say('tool.found.nothing'),
        expected: isCode(expected) ? say(`tool.expected.${expected}`) : expected,
      }),
    );
    return { problems };
  }
  // A log whose history was tampered with is evidence too; it is not opened to be written on.
  const findings = checkCustody(read.log);
  if (findings.length > 0) {
    return { problems: findings.map(({ line }) => say('log.problem.custody', { line })) };
  }
  return read;
}

/** For a newer format the version number stands in place of a code. */
const isCode = (expected: Expected | `${number}`): expected is Expected => !/^\d/.test(expected);
