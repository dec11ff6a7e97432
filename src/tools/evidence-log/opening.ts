import { checkCustody } from '../../formats/custody.ts';
import { type EvidenceLog, logVersion, readLog } from '../../formats/evidence-log.ts';
import type { Tool } from './tool.ts';

/** The log in a text, or all that is wrong with it, in sentences. */
export function openLog(text: string, say: Tool['say']): { log: EvidenceLog } | { problems: string[] } {
  const read = readLog(text);
  if ('problems' in read) {
    const problems = read.problems.map(({ code, at = '', found = '', expected = String(logVersion) }) =>
      say(`log.problem.${code}`, { at, found, expected }),
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
