import { html, nothing, render } from 'lit-html';
import type { ReportKit } from '../../formats/report-kit.ts';
import { Keeping } from '../kit/keeping.ts';
import { type Notice, noticeView } from '../kit/notice.ts';
import { pickedFromDrop } from '../kit/pick.ts';
import { readWords, sayFrom } from '../kit/words.ts';
import { exporting } from './exporting.ts';
import { keepableDraft } from './keepable.ts';
import { emptyReceipt } from './receipt-form.ts';
import { Session } from './session.ts';
import { taking } from './taking.ts';
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

/** Clocks are told anew this often, so that "until 16:20 today" does not grow old. Milliseconds. */
const tick = 30_000;

/** Runs the tool in `root`; what is printed goes into `paper`. */
export function start(root: HTMLElement, paper: HTMLElement, kit: ReportKit) {
  const generator = root.dataset['generator'] ?? '';
  const session = new Session(generator);
  const say = readWords<Key>(root);
  let isDrawn = true;
  let printed: 'draft' | 'receipt' = 'draft';

  const state: Omit<Tool, 'act' | 'keeping'> = {
    kit,
    session,
    work: { stops: [] },
    say,
    sayRead: sayFrom(kit.reading),
    language: document.documentElement.lang,
    now: Date.now(),
    zone: ownZone(),
    notices: [],
    items: [],
    files: [],
    receipt: emptyReceipt(ownZone()),
    copied: '',
  };
  const keeping = new Keeping(keepableDraft(session, say), tell);
  const tool = Object.assign(state, { keeping, act: {} }) as unknown as Tool;
  tool.act = {
    pick(what, id) {
      changed(() => session.pick(what, id));
      // Whoever chose a channel may drop a file next, perhaps with the network off by then.
      if (what === 'channel') import('./readers/read.ts').catch(() => undefined);
    },
    setAsset: (id, isTouched) => changed(() => session.setAsset(id, isTouched)),
    answer: (id, answer) => changed(() => session.answer(id, answer)),
    ...taking(tool, { draw, tell, changed }),
    ...exporting(tool, { generator, draw, tell, print: printOut }),
    setKept,
    erase,
  };

  function draw() {
    if (!isDrawn) return;
    isDrawn = false;
    requestAnimationFrame(() => {
      isDrawn = true;
      tool.now = Date.now();
      tool.zone = zoneOf(session);
      tool.work = workOf(kit, session);
      render(view(), root);
      document.body.toggleAttribute('data-has-draft', tool.work.chosen !== undefined);
    });
  }
  const view = () => html`
    <div class="notices">
      <div role="alert">${tool.notices.map(noticeView)}</div>
      ${
        tool.notices.length > 0
          ? html`<button type="button" @click=${() => tell()}>${say('draft.close')}</button>`
          : nothing
      }
    </div>
    ${whereView(tool)} ${stopsView(tool)}
    ${
      hasDraft(tool)
        ? html`${answersView(tool)} ${sheetView(tool)} ${sendView(tool)} ${receiptView(tool)}`
        : nothing
    }
    ${saveView(tool)}
  `;
  function tell(...notices: Notice[]) {
    tool.notices = notices;
    draw();
  }
  function changed(act: () => void) {
    act();
    tool.copied = '';
    tool.notices = tool.notices.filter(({ kind }) => kind !== 'good');
    keeping.changed();
    draw();
  }

  async function setKept(isKept: boolean) {
    if (isKept) keeping.start();
    else {
      await keeping.stop();
      session.isSaved = session.isEmpty;
    }
    draw();
  }
  async function erase() {
    if (!confirm(say('draft.erase.sure'))) return;
    await keeping.stop();
    session.replace();
    Object.assign(tool, { items: [], files: [], receipt: emptyReceipt(ownZone()), copied: '' });
    render(nothing, paper);
    tell({ kind: 'good', text: say('draft.erased') });
  }
  function fillPaper() {
    tool.work = workOf(kit, session);
    render(paperView(tool, printed, generator), paper);
  }
  function printOut(what: 'draft' | 'receipt') {
    printed = what;
    // Not every browser says when it is about to print.
    fillPaper();
    print();
  }

  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', async (event) => {
    // Without this a file dropped beside the field would open in place of the page.
    event.preventDefault();
    if (event.dataTransfer) tool.act.take((await pickedFromDrop(event.dataTransfer)).picked);
  });
  addEventListener('beforeunload', (event) => {
    if (!session.isSaved || !tool.receipt.isSaved) event.preventDefault();
  });
  addEventListener('beforeprint', fillPaper);
  addEventListener('afterprint', () => {
    printed = 'draft';
  });
  setInterval(draw, tick);
  keeping.open().then(draw);
}

const hasDraft = (tool: Tool): tool is ToolWithDraft => tool.work.chosen !== undefined;
