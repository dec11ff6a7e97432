import { html, nothing, render } from 'lit-html';
import type { ReportKit } from '../../formats/report/report-kit.ts';
import { onDrop } from '../kit/drop.ts';
import { Keeping } from '../kit/keeping.ts';
import type { Notice } from '../kit/notice.ts';
import { readWords, sayFrom, showThatItRuns } from '../kit/words.ts';
import { arrivalOf } from './arrival.ts';
import { checking } from './checking.ts';
import { exporting } from './exporting.ts';
import { keepableDraft } from './keepable.ts';
import { keepingFocus } from './keeping-focus.ts';
import { prepareReaders } from './readers/run.ts';
import { Session } from './session.ts';
import { taking } from './taking.ts';
import type { Actions, Key, Place, Tool, ToolWithDraft } from './tool.ts';
import { answersView } from './view/answers.ts';
import { checkView } from './view/check.ts';
import { idOf } from './view/field.ts';
import { turnTo } from './view/link-to.ts';
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
  showThatItRuns();
  const say = readWords<Key>(root);
  let isDrawn = true;
  let printed: 'draft' | 'receipt' = 'draft';

  const keeping = new Keeping(keepableDraft(kit, session, say), (notice) => {
    tell('storage', notice);
    // It may concern what is typed far above.
    if (notice.kind === 'stop') bringIntoView('[data-notices="storage"]');
  });
  const tool: Tool = {
    kit,
    session,
    work: { stops: [] },
    say,
    sayRead: sayFrom(kit.reading),
    language: document.documentElement.lang,
    now: Date.now(),
    zone: ownZone(),
    notices: {},
    items: [],
    files: [],
    running: [],
    cancels: new Set(),
    round: 0,
    xarfIds: new Map(),
    asksAll: false,
    touched: new Set(),
    copied: '',
    keeping,
    // Made below, of what needs the tool itself.
    act: {} as Actions,
  };
  tool.act = {
    pick: (what, id) => changed(() => session.pick(what, id)),
    setAsset: (id, isTouched) => changed(() => session.setAsset(id, isTouched)),
    answer(id, answer, channel) {
      tool.touched.add(id);
      changed(() => session.answer(id, answer, channel));
    },
    askAll() {
      const before = questionsIn(root);
      tool.asksAll = true;
      draw();
      // Drawn by then: what comes up stands above the button that was pressed.
      requestAnimationFrame(() => turnTo(questionsIn(root).find((one) => !before.includes(one)) ?? ''));
    },
    turnTo(field) {
      tool.touched.add(field);
      draw();
      requestAnimationFrame(() => turnTo(idOf(field)));
    },
    give: (id, isGiven) => changed(() => session.give(id, isGiven)),
    turnZone(turned) {
      tool.turned = turned;
    },
    ...taking(tool, { draw, tell, changed, keeping }),
    ...exporting(tool, { generator, draw, tell, keeping, print: printOut }),
    ...checking(tool, { tell }),
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
      keepingFocus(root, () => render(view(), root));
      root.closest('.tool')?.toggleAttribute('data-has-draft', tool.work.chosen !== undefined);
    });
  }
  const view = () => html`
    ${whereView(tool)} ${stopsView(tool)}
    ${
      hasDraft(tool)
        ? html`${answersView(tool)} ${sheetView(tool)} ${sendView(tool)} ${receiptView(tool)}`
        : nothing
    }
    ${saveView(tool)} ${checkView(tool)}
  `;
  function tell(place: Place, ...notices: Notice[]) {
    tool.notices = { ...tool.notices, [place]: notices };
    draw();
  }
  function changed(act: () => void) {
    act();
    tool.copied = '';
    keeping.changed();
    draw();
  }

  async function setKept(isKept: boolean) {
    tell('storage');
    if (isKept) {
      await keeping.start();
      if (keeping.isOn) tell('storage', { kind: 'good', text: say('draft.keep.on') });
    } else {
      await keeping.stop();
      session.unsaved();
    }
    draw();
  }
  async function erase() {
    if (!confirm(say('draft.erase.sure'))) return;
    session.replace();
    for (const cancel of tool.cancels) cancel();
    const empty = {
      turned: undefined,
      items: [],
      files: [],
      opened: undefined,
      notices: {},
      xarfIds: new Map(),
      asksAll: false,
      touched: new Set(),
      copied: '',
    };
    Object.assign(tool, empty, { round: tool.round + 1 });
    render(html``, paper);
    draw();
    await keeping.stop();
    // Where the browser did not let go of it, that is told instead.
    if (!tool.notices.storage) tell('storage', { kind: 'good', text: say('draft.erased') });
  }
  /** A kept draft is more than what a link picks. */
  function arrive() {
    const arrival = arrivalOf(location.hash, kit);
    if (!arrival) return;
    if (session.isEmpty) Object.assign(session, arrival);
    // The address stays in lists of the browser; what is reported is nobody's business.
    history.replaceState(null, '', location.pathname + location.hash.replace(/#?channel=.*$/, ''));
    draw();
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

  onDrop(root, async (dropped) => {
    const { picked, unreadable } = await dropped;
    tool.act.take(picked, { unreadable });
  });
  addEventListener('beforeunload', (event) => {
    if (!session.isSafe || keeping.isErasing) event.preventDefault();
  });
  addEventListener('beforeprint', fillPaper);
  addEventListener('afterprint', () => {
    printed = 'draft';
  });
  setInterval(draw, tick);
  draw();
  keeping.open().then(arrive);
  // The offline edition shows this page again without loading it.
  addEventListener('hashchange', arrive);
  whenIdle(prepareReaders);
}

/** Ids of the questions in sight, in their order. */
const questionsIn = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => idOf(dataset['field'] ?? ''));

/** Once what is told there is drawn. */
const bringIntoView = (selector: string) =>
  requestAnimationFrame(() => document.querySelector(selector)?.scrollIntoView({ block: 'center' }));

const hasDraft = (tool: Tool): tool is ToolWithDraft => tool.work.chosen !== undefined;

/** Not every browser tells when it has nothing to do. */
function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 2000);
}
