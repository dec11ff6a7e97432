import { writeDraft } from '../../formats/report-draft.ts';
import { writeReceipt } from '../../formats/report-receipt.ts';
import { copyText } from '../kit/copy.ts';
import type { Notice } from '../kit/notice.ts';
import { saveFile } from '../kit/save.ts';
import { writeMail } from './mail.ts';
import { evidenceOf, type ReceiptForm, receiptFor, receiptOf } from './receipt-form.ts';
import { receiptText } from './receipt-text.ts';
import type { Actions, Place, Tool } from './tool.ts';
import { workOf } from './work.ts';

interface Page {
  /** Name and version of the program. */
  generator: string;
  draw(): void;
  tell(place: Place, ...notices: Notice[]): void;
  /** Prints the one or the other and nothing else. */
  print(what: 'draft' | 'receipt'): void;
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

/** Everything that takes something out of the page: to the clipboard, to a file, to paper. */
export function exporting(tool: Tool, { generator, draw, tell, print }: Page): Pick<Actions, Exports> {
  const { kit, session, say } = tool;
  // What was typed a moment ago may not be drawn yet.
  const chosen = () => {
    const { chosen } = workOf(kit, session);
    if (!chosen) throw new Error('No channel is picked.');
    return chosen;
  };
  /** Neutral, for files lie about in a folder of downloads: it names neither the channel nor the matter. */
  const fileName = (what: 'draft' | 'receipt') => `${what}-${session.file(new Date()).saved.slice(0, 10)}`;
  /** The whole text left the page: the receipt is about it, whatever is typed afterwards. */
  function taken({ channel, text, evidence } = whole()) {
    note({ what: 'taken', taken: { text, evidence, at: Date.now() } }, channel);
  }
  /** The text as it is now, of which channel, and the evidence it lists. */
  function whole() {
    const { channel, text, given } = chosen();
    return { channel, text, evidence: evidenceOf(given) };
  }
  function note(form: Partial<ReceiptForm>, { id } = chosen().channel) {
    tool.receipts = { ...tool.receipts, [id]: { ...receiptFor(tool.receipts, id), ...form } };
    draw();
  }
  function receipt() {
    const { channel, text, given } = chosen();
    const made = receiptOf(receiptFor(tool.receipts, channel.id), {
      channel,
      text,
      answers: given,
      generator,
    });
    if (!made) tell('receipt', { kind: 'stop', text: say('draft.receipt.no-time') });
    return made;
  }
  return {
    async copy(id, part) {
      // While the browser copies, the reader may type on or turn to another channel.
      const now = id === 'draft' ? whole() : undefined;
      const { round } = tool;
      const isCopied = await copyText(now?.text ?? part);
      if (round !== tool.round) return;
      if (!isCopied) return tell('send', { kind: 'stop', text: say('draft.copy-failed') });
      tool.copied = id;
      if (now) taken(now);
      return tell('send');
    },
    saveText() {
      saveFile(chosen().text, `${fileName('draft')}.txt`, 'text/plain');
      taken();
    },
    saveMail(to) {
      const { draft, text } = chosen();
      const mail = writeMail({ subject: draft.subject, body: text, ...(to ? { to } : {}) });
      saveFile(mail, `${fileName('draft')}.eml`, 'message/rfc822');
      taken();
    },
    saveXarf: (report, index) => saveFile(report, `xarf-${index + 1}.json`, 'application/json'),
    setReceipt: (form) => note({ ...form, isSaved: false }),
    saveReceipt(as) {
      const made = receipt();
      if (!made) return;
      const name = fileName('receipt');
      if (as === 'json') saveFile(writeReceipt(made), `${name}.json`, 'application/json');
      else saveFile(receiptText(made, say, say('paper.colon')), `${name}.txt`, 'text/plain');
      note({ isSaved: true });
      tell('receipt');
    },
    saveDraft() {
      saveFile(writeDraft(session.file(new Date())), `${fileName('draft')}.json`, 'application/json');
      session.isSaved = true;
    },
    print(what) {
      if (what === 'receipt' && !receipt()) return;
      if (what === 'draft') taken();
      print(what);
    },
  };
}
