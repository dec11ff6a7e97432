import { readDraft } from '../../formats/report/report-draft.ts';
import type { ReportKit } from '../../formats/report/report-kit.ts';
import type { Keepable } from '../kit/keeping.ts';
import { draftText } from './draft-file.ts';
import { draftProblem } from './opening.ts';
import type { Session } from './session.ts';
import type { Tool } from './tool.ts';

/** A session as the browser may keep it. */
export const keepableDraft = (kit: ReportKit, session: Session, say: Tool['say']): Keepable => ({
  name: 'report-draft',
  // The same text as long as nothing is changed.
  text: () => draftText(kit, session, session.changed),
  open(text) {
    const read = readDraft(text);
    if ('problems' in read) {
      const { details = [] } = draftProblem(read.problems, '', say);
      return { isOpened: false, notice: { kind: 'stop', text: say('draft.keep.damaged'), details } };
    }
    session.replace(read.draft);
    return { isOpened: true, notice: { kind: 'good', text: say('draft.keep.restored') } };
  },
  onKept: () => session.saved(),
  mayReplace: () => confirm(say('tool.keep.replace')),
  explain: (problem, reason) => say(`draft.keep.${problem}`, { reason }),
});
