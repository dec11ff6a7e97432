import { html, render } from 'lit-html';
import { visible } from '../../formats/visible.ts';
import { formatBytes, formatDuration } from '../kit/measure.ts';
import type { Picked } from '../kit/pick.ts';
import { Rate } from '../kit/rate.ts';
import { readWords } from '../kit/words.ts';
import { outcomeView } from './outcome-view.ts';
import { runCheck } from './run.ts';
import type { Key } from './words.ts';

let stop = new AbortController();

/** Checks what was picked and shows what came of it. A new check takes the place of a running one. */
export async function check(root: HTMLElement, picking: Picked[] | Promise<Picked[]>) {
  stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  const say = readWords<Key>(root);
  const language = document.documentElement.lang;
  const status = root.querySelector<HTMLElement>('.status');
  const place = root.querySelector<HTMLElement>('.result');
  if (!status || !place) return;
  const rate = new Rate();
  let total = 0;
  const showProgress = (read: number) => {
    if (signal.aborted) return;
    rate.add(performance.now(), read);
    const left = rate.secondsFor(total - read) ?? 0;
    const figures = [
      say('tool.bytes-done', { done: formatBytes(read, language), total: formatBytes(total, language) }),
      left > 1 ? say('tool.time-left', { time: formatDuration(left, language) }) : '',
    ].filter(Boolean);
    render(
      html`<div class="checking">
        <progress max=${Math.max(total, 1)} .value=${read} aria-label=${status.textContent}></progress>
        <p><button type="button" @click=${cancel}>${say('tool.cancel')}</button> <span>${figures.join(' · ')}</span></p>
      </div>`,
      place,
    );
  };
  const cancel = () => {
    stop.abort();
    render('', place);
    status.textContent = say('verify.tool.stopped');
    root.querySelector<HTMLElement>('[data-choose]')?.focus();
  };
  try {
    const picked = await picking;
    status.textContent = say('verify.tool.checking', { name: visible(picked[0]?.path.split('/')[0] ?? '') });
    showProgress(0);
    const result = await runCheck(picked, {
      signal,
      onTotal: (bytes) => {
        total = bytes;
        showProgress(0);
      },
      onRead: showProgress,
    });
    if (signal.aborted) return;
    status.textContent = '';
    render(outcomeView(result, { say, language, at: new Date(), by: root.dataset['by'] ?? '' }), place);
    place.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  } catch (error) {
    if (signal.aborted) return;
    render('', place);
    status.textContent = say('verify.tool.failed', {
      found: visible(error instanceof Error ? error.message : ''),
    });
  }
}
