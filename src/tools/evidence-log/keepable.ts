import { writeLog } from '../../formats/evidence-log/log-file.ts';
import type { Keepable } from '../kit/keeping.ts';
import { openLog } from './opening.ts';
import type { Session } from './session.ts';
import type { Tool } from './tool.ts';

/** A session as the browser may keep it. */
export const keepableLog = (session: Session, say: Tool['say']): Keepable => ({
  name: 'evidence-log',
  text: () => writeLog(session.log),
  open(text) {
    const read = openLog(text, say);
    if ('problems' in read) {
      return {
        isOpened: false,
        notice: { kind: 'stop', text: say('log.keep.damaged'), details: read.problems },
      };
    }
    session.replace(read.log);
    const count = read.log.items.length;
    return { isOpened: true, notice: { kind: 'good', text: say('log.keep.restored', { count }) } };
  },
  onKept: () => session.saved(),
  mayReplace: () => confirm(say('tool.keep.replace')),
  explain: (problem, reason) => say(`log.keep.${problem}`, { reason }),
});
