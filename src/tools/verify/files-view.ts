import { html, nothing, render } from 'lit-html';
import { visible } from '../../formats/visible.ts';
import { formatBytes } from '../kit/measure.ts';
import type { JudgedFile } from './judgement.ts';
import { marks, type Setting } from './outcome-view.ts';

/** Longer lists of intact files are laid out when they are opened or printed. */
const longList = 2000;

/** Every file that is not intact, with what was listed and what was found. */
export function filesView(files: readonly JudgedFile[], setting: Setting) {
  const others = files.filter(({ state }) => state !== 'intact');
  if (others.length === 0) return nothing;
  return html`<h3>${setting.say('verify.tool.not-intact')}</h3>
    <ul class="files">${others.map((file) => fileView(file, setting))}</ul>`;
}

/** Lays out and opens the list of the latest result; set anew by every result. */
let unfold = () => {};
addEventListener('beforeprint', () => unfold());

/** The intact files, folded; open on paper. */
export function intactView(files: readonly JudgedFile[], setting: Setting) {
  const intact = files.filter(({ state }) => state === 'intact');
  unfold = () => {};
  if (intact.length === 0) return nothing;
  const rows = () => html`${intact.map((file) => fileView(file, setting))}`;
  const lay = (details: HTMLDetailsElement | null) => {
    const list = details?.querySelector('ul');
    if (intact.length > longList && list) render(rows(), list);
  };
  unfold = () => {
    const details = document.querySelector<HTMLDetailsElement>('[data-intact]');
    lay(details);
    if (details) details.open = true;
  };
  return html`<details data-intact @toggle=${({ currentTarget }: Event) => lay(currentTarget as HTMLDetailsElement)}>
    <summary>${setting.say('verify.tool.intact')} (${intact.length})</summary>
    <ul class="files">${intact.length > longList ? nothing : rows()}</ul>
  </details>`;
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
    ${originalName === undefined ? nothing : html`<small>${say('verify.tool.was')}: <bdi>${visible(originalName)}</bdi></small>`}
    ${reason === undefined ? nothing : html`<small>${say(`verify.tool.reason.${reason}`)}</small>`}
    ${wrong.map(
      ({ algorithm, expected, found }) =>
        html`<small class="hex">${algorithm} ${say('verify.tool.expected')} ${expected}</small>
          <small class="hex">${algorithm} ${say('verify.tool.found')} ${found}</small>`,
    )}
  </li>`;
}
