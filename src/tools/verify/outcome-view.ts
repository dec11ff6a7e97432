import { html, nothing, type TemplateResult } from 'lit-html';
import { visible } from '../../formats/visible.ts';
import { factsView } from './facts-view.ts';
import { filesView, foldedViews, isBeyondList } from './files-view.ts';
import { type Judgement, states, type Verdict } from './judgement.ts';
import { problemsView } from './problems-view.ts';
import type { Refusal } from './recognise.ts';
import { marks, type Setting } from './setting.ts';
import type { Say } from './words.ts';

/** The whole result: the verdict first, then counts, facts, problems, files. */
export function outcomeView(result: Judgement | Refusal, setting: Setting): TemplateResult {
  const { say } = setting;
  if ('refusal' in result) {
    const sentence = say(`verify.tool.refusal.${result.refusal}`, { found: visible(result.found ?? '') });
    return html`<div class="outcome">${verdictView('not-judged', sentence, say)}</div>`;
  }
  const { verdict, counts, files, problems } = result;
  return html`<div class="outcome">
    ${verdictView(verdict, sentenceFor(result, say), say)}
    <ul class="counts">
      ${states
        .filter((state) => counts[state] > 0)
        .map(
          (state) =>
            html`<li><span aria-hidden="true">${marks[state]}</span> ${say('verify.tool.count', { what: say(`verify.tool.state.${state}`), count: counts[state] })}</li>`,
        )}
    </ul>
    ${problemsView(problems, setting)} ${filesView(files, setting)} ${factsView(result, setting)}
    ${foldedViews(files, setting)}
    <p class="hint">${say('verify.tool.limit')}</p>
    <p class="act"><button type="button" @click=${() => print()}>${say('verify.tool.print')}</button></p>
  </div>`;
}

function sentenceFor({ verdict, files }: Judgement, say: Say): string {
  const beyond = files.filter(isBeyondList).length;
  if (verdict === 'intact' && beyond > 0) return say('verify.tool.says.intact-listed', { count: beyond });
  const isSound = files.every((file) => file.state === 'intact' || isBeyondList(file));
  if (verdict !== 'not-judged' || !isSound) return say(`verify.tool.says.${verdict}`);
  const hasEvidence = files.some(({ kind, state }) => kind === 'payload' && state === 'intact');
  return say(hasEvidence ? 'verify.tool.says.rules' : 'verify.tool.says.empty');
}

function verdictView(verdict: Verdict, sentence: string, say: Say) {
  return html`<div class="verdict" data-verdict=${verdict} tabindex="-1">
    <h2><span aria-hidden="true">${marks[verdict]}</span> ${say(`verify.tool.verdict.${verdict}`)}</h2>
    <p>${sentence || nothing}</p>
  </div>`;
}
