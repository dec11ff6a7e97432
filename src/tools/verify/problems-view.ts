import { html, nothing } from 'lit-html';
import type { PackageProblem } from '../../formats/bag/package-problem.ts';
import { visible } from '../../formats/visible.ts';
import type { Setting } from './setting.ts';
import type { Key, Say } from './words.ts';

/** Problems that bear on the verdict and warnings first, then what is good to know. */
export function problemsView(problems: readonly PackageProblem[], { say }: Setting) {
  const isNote = ({ effect }: PackageProblem) => effect === 'note';
  return html`${listView(
    'verify.tool.problems',
    problems.filter((one) => !isNote(one)),
    say,
  )}${listView('verify.tool.notes', problems.filter(isNote), say)}`;
}

/** Longer lists are folded from here on; on paper the whole list stands. */
const longList = 100;
/** What a damaged manifest of a million lines says is not laid out to the end. */
const most = 2000;

function listView(heading: Key, problems: readonly PackageProblem[], say: Say) {
  if (problems.length === 0) return nothing;
  const rows = (some: readonly PackageProblem[]) =>
    html`<ul class="findings">
      ${some.map((one) => html`<li data-code=${one.code}>${sentenceOf(one, say)} <code>${one.code}</code></li>`)}
    </ul>`;
  const rest = problems.slice(longList);
  return html`<h3>${say(heading)}</h3>
    ${rows(problems.slice(0, longList))}
    ${rest.length > 0 ? html`<details><summary>+${rest.length}</summary>${rows(rest.slice(0, most))}${rest.length > most ? '…' : nothing}</details>` : nothing}`;
}

function sentenceOf({ code, path, line, found, expected }: PackageProblem, say: Say): string {
  const shown =
    code === 'custody-broken' && found ? say(`verify.tool.custody.${found}` as Key) : short(found ?? '');
  return say(`verify.tool.problem.${code}`, {
    path: visible(path ?? ''),
    line: line ?? '',
    found: shown,
    expected: short(expected ?? ''),
  });
}

/** A line of a damaged list can be megabytes long. */
function short(text: string): string {
  return visible(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
