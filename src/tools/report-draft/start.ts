import { html, nothing, render } from 'lit-html';
import { writeDraft } from '../../formats/report-draft.ts';
import type { ReportKit } from '../../formats/report-kit.ts';
import { writeReceipt } from '../../formats/report-receipt.ts';
import { copyText } from '../kit/copy.ts';
import { Keeping } from '../kit/keeping.ts';
import { type Notice, noticeView } from '../kit/notice.ts';
import { type Picked, pickedFromDrop } from '../kit/pick.ts';
import { saveFile } from '../kit/save.ts';
import { readWords } from '../kit/words.ts';
import type { Answer } from './answers.ts';
import { evidenceLines } from './evidence.ts';
import { keepableDraft } from './keepable.ts';
import { writeMail } from './mail.ts';
import { isJson, open } from './opening.ts';
import { emptyReceipt, evidenceOf, receiptOf } from './receipt-form.ts';
import { receiptText } from './receipt-text.ts';
import { Session } from './session.ts';
import { takeUp } from './suggest.ts';
import type { Key, Tool, ToolWithDraft } from './tool.ts';
import { answersView } from './view/answers.ts';
import { paperView } from './view/paper.ts';
import { receiptView } from './view/receipt.ts';
import { saveView } from './view/save.ts';
import { sendView } from './view/send.ts';
import { sheetView } from './view/sheet.ts';
import { stopsView } from './view/stops.ts';
import { whereView } from './view/where.ts';
import { ownZone, workOf, zoneOf } from './work.ts';

/** Clocks are told anew this often, so that "until 16:20 today" does not grow old. */
const tick = 30_000;

/** Runs the tool in `root`; what is printed goes into `paper`. */
export function start(root: HTMLElement, paper: HTMLElement, kit: ReportKit) {
  const generator = root.dataset['generator'] ?? '';
  const session = new Session(generator);
  const say = readWords<Key>(root);
  let isDrawn = true;
  let printed: 'draft' | 'receipt' = 'draft';

  const tool: Tool = {
    kit,
    session,
    work: { stops: [] },
    say,
    language: document.documentElement.lang,
    now: Date.now(),
    zone: ownZone(),
    notices: [],
    items: [],
    files: [],
    receipt: emptyReceipt(ownZone()),
    copied: '',
    get isKept() {
      return keeping.isOn;
    },
    act: {
      pick: (what, id) => changed(() => session.pick(what, id)),
      setAsset: (id, isTouched) => changed(() => session.setAsset(id, isTouched)),
      answer: (id, answer) => changed(() => session.answer(id, answer)),
      take,
      setItems,
      takeUp: (suggestions) =>
        changed(() => {
          for (const one of suggestions)
            session.answers = takeUp(session.answers, one) as Record<string, Answer>;
          session.isSaved = false;
        }),
      dropFile: (file) => {
        tool.files = tool.files.filter((one) => one !== file);
        draw();
      },
      copy,
      saveText: () => {
        saveFile(text(), `${fileName('draft')}.txt`, 'text/plain');
        taken();
      },
      saveMail: (to) => {
        const { draft } = chosen();
        const mail = writeMail({ subject: draft.subject, body: text(), ...(to ? { to } : {}) });
        saveFile(mail, `${fileName('draft')}.eml`, 'message/rfc822');
        taken();
      },
      saveXarf: (report, index) => saveFile(report, `xarf-${index + 1}.json`, 'application/json'),
      setReceipt: (form) => {
        tool.receipt = { ...tool.receipt, ...form, isSaved: false };
        draw();
      },
      saveReceipt,
      saveDraft: () => {
        saveFile(writeDraft(session.file(new Date())), `${fileName('draft')}.json`, 'application/json');
        session.isSaved = true;
      },
      print: (what) => {
        if (what === 'receipt' && !receipt()) return;
        printed = what;
        if (what === 'draft') taken();
        print();
      },
      setKept: async (isKept) => {
        if (isKept) keeping.start();
        else {
          await keeping.stop();
          session.isSaved = false;
        }
        draw();
      },
      erase,
    },
  };
  const keeping = new Keeping(keepableDraft(session, say), tell);

  function draw() {
    if (!isDrawn) return;
    isDrawn = false;
    requestAnimationFrame(() => {
      isDrawn = true;
      drawNow();
    });
  }
  function drawNow() {
    tool.now = Date.now();
    tool.zone = zoneOf(session);
    tool.work = workOf(kit, session);
    render(view(), root);
    document.body.toggleAttribute('data-has-draft', tool.work.chosen !== undefined);
  }
  const view = () => html`
    <div role="alert">${tool.notices.map(noticeView)}</div>
    ${whereView(tool)} ${stopsView(tool)}
    ${hasDraft(tool) ? html`${answersView(tool)} ${sheetView(tool)} ${sendView(tool)} ${receiptView(tool)}` : nothing}
    ${saveView(tool)}
  `;

  function tell(...notices: Notice[]) {
    tool.notices = notices;
    draw();
  }
  function changed(act: () => void) {
    act();
    tool.copied = '';
    keeping.changed();
    draw();
  }

  function chosen() {
    const { chosen } = workOf(kit, session);
    if (!chosen) throw new Error('No channel is picked.');
    return chosen;
  }
  const text = () => chosen().text;
  /** Neutral, for files lie about in a folder of downloads: it names neither the channel nor the matter. */
  const fileName = (what: 'draft' | 'receipt') => `${what}-${session.file(new Date()).saved.slice(0, 10)}`;
  /** The whole text left the page: the receipt is about it, whatever is typed afterwards. */
  function taken() {
    tool.receipt = { ...tool.receipt, what: 'taken', taken: { text: text(), at: Date.now() } };
    draw();
  }

  async function copy(id: string, part: string) {
    if (!(await copyText(part))) return tell({ kind: 'stop', text: say('draft.copy-failed') });
    tool.copied = id;
    return id === 'draft' ? taken() : draw();
  }

  function receipt() {
    const { channel, text } = chosen();
    const made = receiptOf(tool.receipt, { channel, text, answers: session.answers, generator });
    if (!made) tell({ kind: 'stop', text: say('draft.receipt.no-time') });
    return made;
  }
  function saveReceipt(as: 'json' | 'text') {
    const made = receipt();
    if (!made) return;
    const name = fileName('receipt');
    if (as === 'json') saveFile(writeReceipt(made), `${name}.json`, 'application/json');
    else saveFile(receiptText(made, say, say('paper.colon')), `${name}.txt`, 'text/plain');
    tool.receipt = { ...tool.receipt, isSaved: true };
    tell();
  }

  async function take(picked: readonly Picked[]) {
    const notices: Notice[] = [];
    for (const { file } of picked) {
      if (await isJson(file)) notices.push(...openText(await file.text(), file.name));
    }
    tell(...notices);
  }
  function openText(content: string, name: string): Notice[] {
    const opened = open(content, name, say);
    if ('problem' in opened) return [opened.problem];
    if ('draft' in opened) {
      if (!session.isSaved && !confirm(say('draft.replace'))) return [];
      changed(() => session.replace(opened.draft));
      return [{ kind: 'good', text: say('draft.opened', { name }) }];
    }
    const lines = evidenceLines(opened.log);
    tool.items = [
      ...tool.items.filter(({ number }) => !lines.some((line) => line.number === number)),
      ...lines,
    ];
    const count = lines.length;
    const read: Notice = { kind: 'good', text: say('draft.evidence.opened', { name, count }) };
    return opened.notice ? [opened.notice, read] : [read];
  }
  function setItems(numbers: readonly string[]) {
    const all = [...tool.items, ...evidenceOf(session.answers)];
    const lines = [...new Set(numbers)]
      .toSorted()
      .flatMap((number) => all.find((one) => one.number === number) ?? []);
    changed(() => session.answer('evidence', lines));
  }

  async function erase() {
    if (!confirm(say('draft.erase.sure'))) return;
    await keeping.stop();
    session.replace();
    Object.assign(tool, { items: [], files: [], receipt: emptyReceipt(ownZone()), copied: '' });
    render(nothing, paper);
    tell({ kind: 'good', text: say('draft.erased') });
  }

  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', async (event) => {
    // Without this a file dropped beside the field would open in place of the page.
    event.preventDefault();
    if (event.dataTransfer) take((await pickedFromDrop(event.dataTransfer)).picked);
  });
  addEventListener('beforeunload', (event) => {
    if (!session.isSaved || !tool.receipt.isSaved) event.preventDefault();
  });
  addEventListener('beforeprint', () => render(paperView(tool, printed, generator), paper));
  addEventListener('afterprint', () => {
    printed = 'draft';
  });
  setInterval(draw, tick);
  keeping.open().then(draw);
}

const hasDraft = (tool: Tool): tool is ToolWithDraft => tool.work.chosen !== undefined;
