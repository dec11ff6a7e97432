import { html, nothing, render } from 'lit-html';
import { appendLine } from '../../formats/custody.ts';
import { writeLog } from '../../formats/evidence-log.ts';
import type { ReadmeWords } from '../../formats/package-readme.ts';
import { timestampRequest } from '../../formats/timestamp-request.ts';
import { Keeping } from '../kit/keeping.ts';
import { type Notice, noticeView } from '../kit/notice.ts';
import { type Picked, pickedFrom, pickedFromDrop } from '../kit/pick.ts';
import { saveFile } from '../kit/save.ts';
import { readWords } from '../kit/words.ts';
import { readHandover } from './handover.ts';
import { Hashing } from './hashing.ts';
import { keepableLog } from './keepable.ts';
import { openLog } from './opening.ts';
import { explain, obstacle, savePackage } from './saving.ts';
import { Session } from './session.ts';
import type { Tool } from './tool.ts';
import { addView } from './view/add.ts';
import { caseView } from './view/case.ts';
import { custodyView } from './view/custody.ts';
import { itemsView } from './view/items.ts';
import { paperView } from './view/paper.ts';
import { saveView } from './view/save.ts';

const root = document.querySelector<HTMLElement>('[data-evidence-log]');
const paper = document.querySelector<HTMLElement>('[data-evidence-paper]');
if (root && paper) start(root, paper);

function start(root: HTMLElement, paper: HTMLElement) {
  const readmeWords: ReadmeWords[] = JSON.parse(root.dataset['readme'] ?? '[]');
  const session = new Session(root.dataset['generator'] ?? '');
  const hashing = new Hashing(session, draw, onHashed);
  let stopPackage = new AbortController();
  let isDrawn = true;

  const tool: Tool = {
    session,
    hashing,
    say: readWords(root),
    language: document.documentElement.lang,
    assets: JSON.parse(root.dataset['assets'] ?? '[]'),
    shown: 100,
    notices: [],
    packing: undefined,
    packed: undefined,
    get isKept() {
      return keeping.isOn;
    },
    act: {
      addFiles: (files) => take(pickedFrom(files ?? [])),
      setCase: (field, value) => changed(() => session.setCase(field, value)),
      setItem: (number, field, value) => changed(() => session.setItem(number, field, value)),
      fillFrom: (number) => changed(() => session.fillFrom(number)),
      remove: (number) =>
        changed(() => {
          hashing.cancel([number]);
          session.remove(number);
        }),
      retry: (number) => hashing.start([number]),
      showMore: () => changed(() => (tool.shown += 400), true),
      appendLine: append,
      savePackage: makePackage,
      cancelPackage: () => stopPackage.abort(),
      saveTimestampRequest: () => {
        if (!tool.packed) return;
        saveFile(new Blob([timestampRequest(tool.packed.tagManifestDigest)]), 'tagmanifest-sha256.tsq');
      },
      saveWorkingCopy: () => {
        saveFile(writeLog(session.log), 'evidence-log.json', 'application/json');
        session.isSaved = true;
      },
      openWorkingCopy,
      setKept,
      erase,
      print: () => print(),
    },
  };
  const { say } = tool;
  const keeping = new Keeping(keepableLog(session, say), tell);

  /** Draws at most once a frame, and ten times a second while files are hashed: drawing takes time from it. */
  function draw() {
    if (!isDrawn) return;
    isDrawn = false;
    const nextFrame = () =>
      requestAnimationFrame(() => {
        isDrawn = true;
        render(view(), root);
        root.toggleAttribute('data-has-items', session.log.items.length > 0);
      });
    if (hashing.state) setTimeout(nextFrame, 100);
    else nextFrame();
  }

  const view = () => html`
    ${addView(tool)}
    <div role="alert">${tool.notices.map(noticeView)}</div>
    ${caseView(tool)} ${itemsView(tool)} ${custodyView(tool)} ${saveView(tool)}
  `;
  function tell(...notices: Notice[]) {
    tool.notices = notices;
    draw();
  }

  /** After every change of the log by the reader; a package made before no longer is this log. */
  function changed(act: () => void, isViewOnly = false) {
    act();
    if (!isViewOnly) afterChange();
    draw();
  }
  function afterChange() {
    tool.packed = undefined;
    keeping.changed();
  }

  function take(picked: Picked[]) {
    if (picked.length === 0) return;
    tool.notices = [];
    changed(() => hashing.start(session.add(picked)));
  }
  function onHashed() {
    const notices: Notice[] = hashing.changed.map(({ from, to }) => ({
      kind: 'careful',
      text: `${from}: ${say('log.item.was-changed', { number: to })}`,
    }));
    if (hashing.attached > 0) {
      notices.push({ kind: 'good', text: say('log.item.attached', { count: hashing.attached }) });
    }
    if (notices.length > 0) tool.notices = notices;
    afterChange();
  }

  function append(form: HTMLFormElement) {
    const handover = readHandover(new FormData(form), session.log.items);
    if ('problem' in handover) {
      const items = handover.items.join(', ');
      return tell({ kind: 'stop', text: say(`log.custody.${handover.problem}`, { items }) });
    }
    session.log = appendLine(session.log, handover);
    session.isSaved = false;
    form.reset();
    tool.notices = [];
    return changed(() => undefined);
  }
  async function makePackage(kind: 'bag' | 'log-only') {
    const problem = obstacle(session, kind, say);
    if (problem) return tell(problem);
    stopPackage = new AbortController();
    tool.notices = [];
    const onBytes = (bytes: number, total: number) => {
      tool.packing = { bytes, total };
      draw();
    };
    try {
      tool.packed = await savePackage(session, kind, readmeWords, onBytes, stopPackage.signal);
      session.isSaved = true;
    } catch (error) {
      tool.notices = [explain(error, say)];
    }
    tool.packing = undefined;
    return draw();
  }

  async function openWorkingCopy(file: File | undefined) {
    if (!file) return;
    const read = openLog(await file.text(), say);
    if ('problems' in read) {
      const text = say('log.working-copy.bad', { name: file.name });
      return tell({ kind: 'stop', text, details: read.problems });
    }
    if (!session.isSaved && !confirm(say('log.working-copy.replace'))) return;
    hashing.cancel();
    session.replace(read.log);
    changed(() => undefined);
    tell({
      kind: 'good',
      text: say('log.working-copy.opened', { name: file.name, count: read.log.items.length }),
    });
  }

  async function setKept(isKept: boolean) {
    if (isKept) keeping.start();
    else {
      await keeping.stop();
      session.isSaved = session.log.items.length === 0;
    }
    draw();
  }
  async function erase() {
    if (!confirm(say('log.erase.sure'))) return;
    hashing.cancel();
    await keeping.stop();
    session.replace();
    tool.packed = undefined;
    tool.shown = 100;
    for (const form of root.querySelectorAll('form')) form.reset();
    tell({ kind: 'good', text: say('log.erased') });
  }

  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', async (event) => {
    // Without this a file dropped beside the field would open in place of the page.
    event.preventDefault();
    if (event.dataTransfer) take(await pickedFromDrop(event.dataTransfer));
  });
  addEventListener('beforeunload', (event) => {
    if (!session.isSaved || tool.packing) event.preventDefault();
  });
  addEventListener('beforeprint', () => {
    render(session.log.items.length > 0 ? paperView(tool) : nothing, paper);
  });
  keeping.open().then(draw);
}
