import { html, render } from 'lit-html';
import { writeLog } from '../../formats/evidence-log/log-file.ts';
import { timestampRequest } from '../../formats/timestamp-request.ts';
import { visible } from '../../formats/visible.ts';
import { onDrop } from '../kit/drop.ts';
import { Keeping } from '../kit/keeping.ts';
import type { Notice } from '../kit/notice.ts';
import { type Picked, pickedFrom } from '../kit/pick.ts';
import { saveFile } from '../kit/save.ts';
import { readWords, showThatItRuns } from '../kit/words.ts';
import { readHandover } from './handover.ts';
import { Hashing } from './hashing.ts';
import { keepableLog } from './keepable.ts';
import { openFile } from './opening.ts';
import { Packages } from './packages.ts';
import { Session } from './session.ts';
import type { Place, Tool } from './tool.ts';
import { addView } from './view/add.ts';
import { caseView } from './view/case.ts';
import { runClock } from './view/clock.ts';
import { custodyView } from './view/custody.ts';
import { itemsView } from './view/items.ts';
import { paperView } from './view/paper.ts';
import { partsView } from './view/parts.ts';
import { saveView } from './view/save.ts';
import { storageView } from './view/storage.ts';

const root = document.querySelector<HTMLElement>('[data-evidence-log]');
const paper = document.querySelector<HTMLElement>('[data-evidence-paper]');
if (root && paper) start(root, paper);

function start(root: HTMLElement, paper: HTMLElement) {
  showThatItRuns();
  const say: Tool['say'] = readWords(root);
  const session = new Session(root.dataset['generator'] ?? '');
  const hashing = new Hashing(session, onHashing, onHashed);
  const packages = new Packages(session, JSON.parse(root.dataset['readme'] ?? '[]'), draw);
  const keeping = new Keeping(keepableLog(session, say), (notice) => tell('storage', notice));
  let isDrawn = true;
  let keptAt = 0;

  const tool: Tool = {
    session,
    hashing,
    say,
    language: document.documentElement.lang,
    made: root.dataset['made'] ?? '',
    assets: JSON.parse(root.dataset['assets'] ?? '[]'),
    shown: 100,
    notices: {},
    get packing() {
      return packages.writing;
    },
    get packed() {
      return packages.saved;
    },
    get isKept() {
      return keeping.isOn;
    },
    act: {
      addFiles: (files) => take(pickedFrom(files ?? [])),
      setCase: (field, value) => change(() => session.setCase(field, value)),
      setItem: (number, field, value) => change(() => session.setItem(number, field, value)),
      fillFrom: (number) => {
        change(() => session.fillFrom(number));
        tell('items', { kind: 'good', text: say('log.item.filled', { number }) });
      },
      remove,
      retry: (number) => hashing.start([number]),
      showMore: () => {
        tool.shown += 400;
        draw();
      },
      appendLine: append,
      savePackage: async (kind) => {
        tell('save');
        const problem = await packages.save(kind, say);
        if (problem) tell('save', problem);
      },
      cancelPackage: () => packages.cancel(),
      saveTimestampRequest: ({ tagManifestDigest }) =>
        saveFile(new Blob([timestampRequest(tagManifestDigest)]), 'tagmanifest-sha256.tsq'),
      saveWorkingCopy: () => {
        saveFile(writeLog(session.log), 'evidence-log.json', 'application/json');
        session.saved();
      },
      openWorkingCopy,
      setKept,
      erase,
      print: () => print(),
    },
  };

  /** Draws at most once a frame, and ten times a second while bytes are read: drawing takes time from it. */
  function draw() {
    if (!isDrawn) return;
    isDrawn = false;
    const nextFrame = () =>
      requestAnimationFrame(() => {
        isDrawn = true;
        render(view(), root);
        root.toggleAttribute('data-has-items', session.log.items.length > 0);
      });
    if (hashing.state || packages.writing) setTimeout(nextFrame, 100);
    else nextFrame();
  }

  const view = () => html`
    ${partsView(tool)} ${addView(tool)} ${caseView(tool)} ${itemsView(tool)} ${custodyView(tool)}
    ${saveView(tool)} ${storageView(tool)}
  `;
  function tell(place: Place, ...notices: Notice[]) {
    tool.notices = { ...tool.notices, [place]: notices };
    draw();
  }

  function change(act: () => void) {
    act();
    keeping.changed();
    draw();
  }

  function take(picked: Picked[]) {
    const [only] = picked;
    if (!only) return tell('files', { kind: 'careful', text: say('log.add.nothing') });
    if (picked.length === 1 && only.file.name === 'evidence-log.json' && confirm(say('log.add.is-log'))) {
      return openWorkingCopy(only.file);
    }
    tell('files');
    return change(() => void hashing.add(picked));
  }
  function onHashing() {
    // A crash after hours must not cost all of them; writing after every file would cost more.
    if (performance.now() - keptAt > 5000) {
      keptAt = performance.now();
      keeping.changed();
    }
    draw();
  }
  function onHashed() {
    const { attached, changed } = hashing.recognised;
    const notices: Notice[] = changed.map(({ former, number }) => ({
      kind: 'careful',
      text: say('log.item.was-changed', { former, number }),
    }));
    if (attached > 0) notices.push({ kind: 'good', text: say('log.item.attached', { count: attached }) });
    if (notices.length > 0) tell('files', ...notices);
    change(() => undefined);
  }

  function remove(number: string) {
    const item = session.item(number);
    const hasWords = item && (item.what || item.source || item.notes);
    if (hasWords && !confirm(say('log.item.remove.sure', { number }))) return;
    const { items } = session.log;
    const next = items[items.findIndex((one) => one.number === number) + 1]?.number;
    change(() => {
      hashing.cancel([number]);
      session.remove(number);
    });
    // Whoever works without a mouse goes on where they were.
    const place = next ? `[data-item="${next}"] summary` : '[data-add="files"]';
    requestAnimationFrame(() => root.querySelector<HTMLElement>(place)?.focus());
  }

  function append(form: HTMLFormElement) {
    const handover = readHandover(new FormData(form), session.log.items);
    if ('problem' in handover) {
      const field = handover.field && form.querySelector<HTMLInputElement>(`[name="${handover.field}"]`);
      if (field) field.focus();
      const items = handover.items.join(', ');
      return tell('custody', { kind: 'stop', text: say(`log.custody.${handover.problem}`, { items }) });
    }
    const last = session.log.custody.at(-1)?.at ?? '';
    const time = Date.parse(handover.at);
    const isOdd = time > Date.now() + 60_000 || (last !== '' && time < Date.parse(last));
    if (isOdd && !confirm(say('log.custody.odd-time', { at: handover.at }))) return;
    change(() => session.handOver(handover));
    form.reset();
    const line = session.log.custody.length;
    return tell('custody', { kind: 'good', text: say('log.custody.added', { line }) });
  }

  async function openWorkingCopy(file: File | undefined) {
    if (!file) return;
    const read = await openFile(file, say);
    if ('problems' in read) {
      const text = say('log.working-copy.bad', { name: visible(file.name) });
      return tell('storage', { kind: 'stop', text, details: read.problems });
    }
    // What the browser keeps would be replaced with it, so being kept is no reason not to ask.
    const isSafe = session.isEmpty || (session.isSaved && !keeping.isOn);
    if (!isSafe && !confirm(say('log.working-copy.replace'))) return;
    leave();
    session.replace(read.log);
    keeping.changed();
    const what = { name: visible(file.name), count: read.log.items.length };
    tell('storage', { kind: 'good', text: say('log.working-copy.opened', what) });
  }

  /** Ends everything that still works on the log as it was. */
  function leave() {
    hashing.abandon();
    packages.cancel();
    tool.notices = {};
    tool.shown = 100;
    for (const form of root.querySelectorAll('form')) form.reset();
  }

  async function setKept(isKept: boolean) {
    tell('storage');
    if (isKept) {
      await keeping.start();
      if (keeping.isOn) tell('storage', { kind: 'good', text: say('log.keep.on') });
    } else {
      await keeping.stop();
      session.unsaved();
    }
    draw();
  }

  async function erase() {
    if (!confirm(say('log.erase.sure'))) return;
    leave();
    session.replace();
    draw();
    await keeping.stop();
    // Where the browser did not let go of it, that is told instead.
    if (!tool.notices.storage) tell('storage', { kind: 'good', text: say('log.erased') });
  }

  const halfALine = () => root.querySelector('form input:not([type], :placeholder-shown)');
  onDrop(root, async (dropped) => {
    const { picked, unreadable } = await dropped;
    if (picked.length > 0 || unreadable.length === 0) take(picked);
    if (unreadable.length === 0) return;
    const text = say('log.add.unreadable', { count: unreadable.length });
    tell('files', { kind: 'stop', text, details: unreadable.map(visible) });
  });
  addEventListener('beforeunload', (event) => {
    const isAtWork = packages.writing || hashing.state || keeping.isErasing;
    if (!session.isSaved || isAtWork || halfALine()) event.preventDefault();
  });
  addEventListener('beforeprint', () => render(session.isEmpty ? html`` : paperView(tool), paper));
  draw();
  runClock(root, say);
  keeping.open();
}
