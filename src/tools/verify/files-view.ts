import { html, nothing, render } from 'lit-html';
import { visible } from '../../formats/visible.ts';
import { formatBytes } from '../kit/measure.ts';
import type { JudgedFile } from './judgement.ts';
import { marks, type Setting } from './setting.ts';

/** Longer folded lists are laid out when they are opened or printed. */
const longList = 2000;

/** Files beside a checksum list that it does not name; they bear on no verdict. */
export function isBeyondList({ reason }: JudgedFile): boolean {
  return reason === 'not-listed';
}

/** Every file that is not intact, with what was listed and what was found. */
export function filesView(files: readonly JudgedFile[], setting: Setting) {
  const others = files.filter((file) => file.state !== 'intact' && !isBeyondList(file));
  if (others.length === 0) return nothing;
  return html`<h3>${setting.say('verify.tool.not-intact')}</h3>
    <ul class="files">${others.map((file) => fileView(file, setting))}</ul>`;
}

/** Lays out and opens the folded lists of the latest result; set anew by every result. */
let unfold = () => {};
addEventListener('beforeprint', () => unfold());

/** The intact files, and those in no list: folded, and open on paper. */
export function foldedViews(files: readonly JudgedFile[], setting: Setting) {
  const groups = [
    { name: 'intact', heading: setting.say('verify.tool.intact'), some: files.filter(isIntact) },
    { name: 'not-listed', heading: setting.say('verify.tool.not-listed'), some: files.filter(isBeyondList) },
  ].filter(({ some }) => some.length > 0);
  const rows = (some: readonly JudgedFile[]) => html`${some.map((file) => fileView(file, setting))}`;
  const lay = (details: HTMLDetailsElement, some: readonly JudgedFile[]) => {
    const list = details.querySelector('ul');
    if (some.length > longList && list) render(rows(some), list);
  };
  unfold = () => {
    for (const { name, some } of groups) {
      const details = document.querySelector<HTMLDetailsElement>(`[data-folded="${name}"]`);
      if (!details) continue;
      lay(details, some);
      details.open = true;
    }
  };
  return groups.map(({ name, heading, some }) => {
    const open = ({ currentTarget }: Event) => lay(currentTarget as HTMLDetailsElement, some);
    return html`<details data-folded=${name} @toggle=${open}>
      <summary>${setting.say('verify.tool.folded', { what: heading, count: some.length })}</summary>
      <ul class="files">${some.length > longList ? nothing : rows(some)}</ul>
    </details>`;
  });
}

function isIntact({ state }: JudgedFile): boolean {
  return state === 'intact';
}

function fileView(
  { path, state, reason, size, checks, originalName }: JudgedFile,
  { say, language }: Setting,
) {
  const wrong = checks.filter(({ found, expected }) => found !== '' && found !== expected);
  return html`<li data-state=${state}>
    <span class="state"><span aria-hidden="true">${marks[state]}</span> ${say(`verify.tool.state.${state}`)}</span>
    <bdi class="name">${visible(path)}</bdi>
    ${size === undefined ? nothing : html`<span>${formatBytes(size, language)}</span>`}
    ${originalName === undefined ? nothing : html`<small>${say('verify.tool.was')}<bdi>${visible(originalName)}</bdi></small>`}
    ${reason === undefined || reason === 'not-listed' ? nothing : html`<small>${say(`verify.tool.reason.${reason}`)}</small>`}
    ${wrong.map(
      ({ algorithm, expected, found }) =>
        html`<small class="hex">${algorithm} ${say('verify.tool.expected')} ${expected}</small>
          <small class="hex">${algorithm} ${say('verify.tool.found')} ${found}</small>`,
    )}
  </li>`;
}
