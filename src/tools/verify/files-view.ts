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

/** The intact files, folded; open on paper. */
export function intactView(files: readonly JudgedFile[], setting: Setting) {
  const intact = files.filter(({ state }) => state === 'intact');
  if (intact.length === 0) return nothing;
  const rows = () => html`${intact.map((file) => fileView(file, setting))}`;
  const isLong = intact.length > longList;
  const lay = (element?: Element) => {
    const list = element?.querySelector('ul');
    if (isLong && list) render(rows(), list);
  };
  const onToggle = ({ currentTarget }: Event) => lay(currentTarget as Element);
  if (isLong)
    addEventListener('beforeprint', () => lay(document.querySelector('[data-intact]') ?? undefined), {
      once: true,
    });
  return html`<details data-intact @toggle=${onToggle}>
    <summary>${setting.say('verify.tool.intact')} (${intact.length})</summary>
    <ul class="files">${isLong ? nothing : rows()}</ul>
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
