import { visible } from '../../formats/visible.ts';
import type { Notice } from '../kit/notice.ts';
import type { Answer } from './answers.ts';
import { evidenceLines } from './evidence.ts';
import { isJson, open } from './opening.ts';
import { evidenceOf } from './receipt-form.ts';
import { takeUp } from './suggest.ts';
import type { Actions, Tool } from './tool.ts';

interface Page {
  draw(): void;
  tell(...notices: Notice[]): void;
  /** After a change of the draft. */
  changed(act: () => void): void;
}

/** Everything that brings something into the page from a file. No answer is filled without being asked. */
export function taking(
  tool: Tool,
  { draw, tell, changed }: Page,
): Pick<Actions, 'take' | 'setItems' | 'takeUp' | 'dropFile'> {
  const { session, say } = tool;

  async function read(file: File): Promise<Notice[]> {
    if (await isJson(file)) return opened(await file.text(), file.name);
    const name = visible(file.name);
    tell({ kind: 'good', text: say('draft.read.running', { name }) });
    // The readers are large and seldom needed.
    const readers = await import('./readers/read.ts').catch(() => undefined);
    if (!readers) return [{ kind: 'stop', text: say('draft.read.not-loaded') }];
    const reading = await readers.readEvidence(file, file.name);
    if ('problem' in reading) {
      const { code, values } = reading.problem;
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
    const result = open(content, name, say);
    if ('problem' in result) return [result.problem];
    if ('draft' in result) {
      if (!session.isSaved && !confirm(say('draft.replace'))) return [];
      changed(() => session.replace(result.draft));
      session.isSaved = true;
      return [{ kind: 'good', text: say('draft.opened', { name: visible(name) }) }];
    }
    const lines = evidenceLines(result.log);
    const others = tool.items.filter(({ number }) => !lines.some((line) => line.number === number));
    tool.items = [...others, ...lines];
    const text = say('draft.evidence.opened', { name: visible(name), count: lines.length });
    return [...(result.notice ? [result.notice] : []), { kind: 'good', text }];
  }

  return {
    async take(picked) {
      const notices: Notice[] = [];
      for (const { file } of picked) {
        const found = await read(file).catch((): Notice[] => [
          { kind: 'stop', text: say('draft.read.gone', { name: visible(file.name) }) },
        ]);
        notices.push(...found);
      }
      tell(...notices);
    },
    setItems(numbers) {
      const all = [...tool.items, ...evidenceOf(session.answers)];
      const lines = [...new Set(numbers)]
        .toSorted()
        .flatMap((number) => all.find((line) => line.number === number) ?? []);
      changed(() => session.answer('evidence', lines));
    },
    takeUp(suggestions) {
      changed(() => {
        for (const suggestion of suggestions) {
          session.answers = takeUp(session.answers, suggestion) as Record<string, Answer>;
        }
        session.isSaved = false;
      });
    },
    dropFile(file) {
      tool.files = tool.files.filter((one) => one !== file);
      draw();
    },
  };
}
