import { visible } from '../../formats/visible.ts';
import type { Notice } from '../kit/notice.ts';
import { evidenceLines, evidenceOf, withItems } from './evidence.ts';
import { isHeavy, isJson, open } from './opening.ts';
import { holdsLog } from './own-package.ts';
import { readShown } from './running.ts';
import { takeUp } from './suggest.ts';
import type { Actions, Place, Tool } from './tool.ts';
import { workOf } from './work.ts';

interface Page {
  draw(): void;
  tell(place: Place, ...notices: Notice[]): void;
  /** After a change of the draft. */
  changed(act: () => void): void;
  keeping: { readonly isOn: boolean };
}

/** Everything that brings something into the page from a file. No answer is filled without being asked. */
export function taking(
  tool: Tool,
  { draw, tell, changed, keeping }: Page,
): Pick<Actions, 'take' | 'setItems' | 'takeUp' | 'dropFile'> {
  const { kit, session, say } = tool;

  /** Before a channel is picked, only one place is there. */
  const nearest = (place: Place = 'files') =>
    place === 'check' || workOf(kit, session).chosen ? place : 'storage';
  const gone = (name: string): Notice => ({
    kind: 'stop',
    text: say('draft.read.gone', { name: visible(name) }),
  });

  const stopped = (name: string): Notice => ({
    kind: 'careful',
    text: say('draft.read.stopped', { name: visible(name) }),
  });

  /** `isOver`: the page was emptied meanwhile. */
  async function read(file: File, place: Place, isOver: () => boolean): Promise<Notice[]> {
    if (await isJson(file)) {
      const content = await file.text();
      return isOver() ? [] : opened(content, file.name);
    }
    if (isOver()) return [];
    const name = visible(file.name);
    tell(place, { kind: 'good', text: say('draft.read.running', { name }) });
    const reading = await readShown(tool, draw, { file, name, place });
    if (isOver()) return [];
    if (!reading) return [{ kind: 'stop', text: say('draft.read.not-loaded') }];
    if ('problem' in reading) {
      const { code, values } = reading.problem;
      if (code === 'archive' && (await holdsLog(file))) {
        return isOver() ? [] : [{ kind: 'careful', text: say('draft.evidence.package', { name }) }];
      }
      return [
        {
          kind: 'stop',
          text: `${name}${say('paper.colon')}${tool.sayRead(`reading.problem.${code}`, values)}`,
        },
      ];
    }
    tool.files = [...tool.files, { name, reading }];
    return [{ kind: 'good', text: say('draft.read.done', { name }) }];
  }

  function opened(content: string, name: string): Notice[] {
    const shownName = { name: visible(name) };
    if (isHeavy(content) && !confirm(say('draft.heavy', shownName))) {
      return [{ kind: 'careful', text: say('draft.heavy.left', shownName) }];
    }
    const result = open(content, name, say);
    if ('problem' in result) return [result.problem];
    if ('draft' in result) {
      // What the browser keeps would be replaced with it, so being kept is no reason not to ask.
      const isSafe = session.isEmpty || (session.isSafe && !keeping.isOn);
      if (!isSafe && !confirm(say('draft.replace'))) return [];
      changed(() => session.replace(result.draft));
      tool.items = [];
      tool.turned = undefined;
      tool.xarfIds = new Map();
      return [{ kind: 'good', text: say('draft.opened', { name: visible(name) }) }];
    }
    if ('receipt' in result) {
      tool.opened = { name: visible(name), receipt: result.receipt };
      return [{ kind: 'good', text: say('draft.check.opened', { name: visible(name) }) }];
    }
    const lines = evidenceLines(result.log);
    tool.items = lines;
    const text = say('draft.evidence.opened', { name: visible(name), count: lines.length });
    return [...(result.notice ? [result.notice] : []), { kind: 'good', text }];
  }

  return {
    async take(picked, { place, unreadable = [] } = {}) {
      const where = nearest(place);
      const notices = unreadable.map(gone);
      const { round } = tool;
      const isOver = () => round !== tool.round;
      for (const { file } of picked) {
        try {
          notices.push(...(await read(file, where, isOver)));
        } catch (error) {
          const isStopped = error instanceof DOMException && error.name === 'AbortError';
          notices.push(isStopped ? stopped(file.name) : gone(file.name));
          if (isStopped) break;
        }
        if (isOver()) return;
      }
      if (!isOver()) tell(where, ...notices);
    },
    setItems(lines) {
      // What is not ticked any more stays in the list, to be ticked again.
      tool.items = withItems(tool.items, evidenceOf(session.answers));
      changed(() => session.answer('evidence', [...lines]));
    },
    takeUp(suggestions, file) {
      for (const { field, answer } of suggestions) session.read(field, answer, file);
      changed(() => session.fill(suggestions.reduce(takeUp, session.answers)));
      // "Nothing of it is in the report yet" is true no longer.
      if (suggestions.length > 0) tell('files');
    },
    dropFile(file) {
      tool.files = tool.files.filter((one) => one !== file);
      draw();
    },
  };
}
