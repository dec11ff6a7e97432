import { type DraftFile, writeDraft } from '../../formats/report/report-draft.ts';
import type { ReportKit } from '../../formats/report/report-kit.ts';
import { type Answers, answerTo, isAsked } from './answers.ts';
import { withoutHeld } from './held.ts';
import { stillRead } from './read-from.ts';
import type { Session } from './session.ts';

/** Fields with an answer that is not asked for any more: a name, after "anonymous" was picked. */
export function leftOut(kit: ReportKit, answers: Answers): string[] {
  return Object.entries(kit.fields).flatMap(([id, field]) =>
    answerTo(answers, id) !== undefined && !isAsked(field, answers) ? [id] : [],
  );
}

/** The text of a draft as it is saved or kept: who stays anonymous has no name in any file. */
export function draftText(kit: ReportKit, session: Session, now: Date): string {
  const file: DraftFile = session.file(now);
  const hidden = leftOut(kit, session.answers);
  const answers = { ...withoutHeld(file.answers, hidden) };
  return writeDraft({ ...file, answers, readFrom: stillRead(file.readFrom, answers) });
}
