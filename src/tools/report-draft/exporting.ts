import type { ReceiptNotes } from '../../formats/report/receipt-notes.ts';
import { writeReceipt } from '../../formats/report/report-receipt.ts';
import { localTimestamp } from '../../formats/timestamp.ts';
import { copyText } from '../kit/copy.ts';
import type { Notice } from '../kit/notice.ts';
import { saveFile } from '../kit/save.ts';
import { draftText } from './draft-file.ts';
import { evidenceOf } from './evidence.ts';
import { writeMail } from './mail.ts';
import { pinnedFile, pinnedText } from './pin.ts';
import { notesFor, receiptOf } from './receipt.ts';
import { receiptText } from './receipt-text.ts';
import type { Actions, Place, Tool } from './tool.ts';
import { type Chosen, workOf } from './work.ts';

interface Page {
  /** Name and version of the program. */
  generator: string;
  draw(): void;
  tell(place: Place, ...notices: Notice[]): void;
  /** Prints the one or the other and nothing else. */
  print(what: 'draft' | 'receipt'): void;
  keeping: { changed(): void };
}

type Exports =
  | 'copy'
  | 'saveText'
  | 'saveMail'
  | 'saveXarf'
  | 'saveReceipt'
  | 'saveDraft'
  | 'print'
  | 'setReceipt';

/** The text of a draft and the evidence it lists, as it stands now. */
export const pinNow = ({ text, given }: Chosen) => pinnedText(text, evidenceOf(given), new Date());

/** Everything that takes something out of the page: to the clipboard, to a file, to paper. */
export function exporting(
  tool: Tool,
  { generator, draw, tell, print, keeping }: Page,
): Pick<Actions, Exports> {
  const { kit, session, say } = tool;
  // What was typed a moment ago may not be drawn yet.
  const chosen = () => {
    const { chosen } = workOf(kit, session);
    if (!chosen) throw new Error('No channel is picked.');
    return chosen;
  };
  /** It names the channel, for one reports to several: `draft-cn-12339-2026-11-22`. */
  function fileName(what: 'draft' | 'receipt' | 'xarf', day = localTimestamp(new Date()).slice(0, 10)) {
    const channel = workOf(kit, session).chosen?.channel.id;
    return [what, channel, day].filter(Boolean).join('-');
  }
  /** The text left the page: the receipt is about it, whatever is typed afterwards. */
  function taken(as: 'whole' | 'pieces', text = chosen()) {
    const { id } = text.channel;
    const { what } = notesFor(session.receipts, id);
    // One answer copied after the whole was taken does not mean that it went out answer by answer.
    const isOther = as === 'pieces' && what !== 'now';
    note(id, { [as]: pinNow(text), ...(isOther ? {} : { what: as }) });
  }
  /** Something became of the text; nothing that the reader wrote down. */
  function note(channel: string, notes: Partial<ReceiptNotes>) {
    session.note(channel, notes);
    keeping.changed();
    draw();
  }
  function receipt() {
    const now = chosen();
    const notes = notesFor(session.receipts, now.channel.id);
    const made = receiptOf(notes, { generator, channel: now.channel, now: pinNow(now) });
    if (!made) tell('receipt', { kind: 'stop', text: say('draft.receipt.no-time') });
    return made;
  }
  return {
    async copy(id, part) {
      // While the browser copies, the reader may type on or turn to another channel.
      const now = chosen();
      const { round } = tool;
      const isCopied = await copyText(id === 'draft' ? now.text : part);
      if (round !== tool.round) return;
      if (!isCopied) return tell('send', { kind: 'stop', text: say('draft.copy-failed') });
      tool.copied = id;
      taken(id === 'draft' ? 'whole' : 'pieces', now);
      return tell('send');
    },
    saveText() {
      saveFile(chosen().text, `${fileName('draft')}.txt`, 'text/plain');
      taken('whole');
    },
    saveMail(to) {
      const { draft, text } = chosen();
      const mail = writeMail({ subject: draft.subject, body: text, ...(to ? { to } : {}) });
      saveFile(mail, `${fileName('draft')}.eml`, 'message/rfc822');
      taken('whole');
    },
    saveXarf(report, index) {
      saveFile(report, `${fileName('xarf')}-${index + 1}.json`, 'application/json');
      const { id } = chosen().channel;
      const file = { ...pinnedFile(report, new Date()), isSent: true };
      const others = notesFor(session.receipts, id).xarf.filter(({ sha256 }) => sha256 !== file.sha256);
      note(id, { xarf: [...others, file] });
    },
    setReceipt(notes) {
      session.noteByHand(chosen().channel.id, notes);
      keeping.changed();
      draw();
    },
    saveReceipt(as) {
      const made = receipt();
      if (!made) return;
      const name = fileName('receipt');
      if (as === 'json') saveFile(writeReceipt(made), `${name}.json`, 'application/json');
      else saveFile(receiptText(made, say, say('paper.colon')), `${name}.txt`, 'text/plain');
      session.receiptSaved(made.channel);
      tell('receipt');
    },
    saveDraft() {
      saveFile(draftText(kit, session, new Date()), `${fileName('draft')}.json`, 'application/json');
      session.saved();
    },
    print(what) {
      if (what === 'receipt' && !receipt()) return;
      if (what === 'draft') taken('whole');
      print(what);
    },
  };
}
