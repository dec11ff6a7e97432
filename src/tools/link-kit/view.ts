import { html, nothing, svg } from 'lit-html';
import { qrCode } from '../../formats/qr-code.ts';
import { saveFile } from '../kit/save.ts';
import type { Say } from '../kit/words.ts';
import { type Form, forms, formsOf, type Target } from './forms.ts';

export type Key = keyof typeof import('../../i18n/en/link.ts').link;

interface Shown {
  say: Say<Key>;
  target: Target;
  /** The form that is on the clipboard. */
  copied: Form | undefined;
  copy(form: Form, text: string): void;
}

/** The link in every form, each with a button that copies it, and its QR code. */
export function linkView({ say, target, copied, copy }: Shown) {
  const { title, url } = target;
  const texts = formsOf(target, say('link.tool.plain.line', { title, url }));
  return html`
    ${forms.map(
      (form) => html`
        <div class="link-form">
          <b>${say(`link.tool.${form}`)}</b>
          <button type="button" @click=${() => copy(form, texts[form])}>
            ${say(form === copied ? 'link.tool.copied' : 'link.tool.copy')}
          </button>
          <pre tabindex="0" role="region" aria-label=${say(`link.tool.${form}`)}>${texts[form]}</pre>
        </div>
      `,
    )}
    ${/^http/.test(target.url) ? qrView(say, target.url) : nothing}
  `;
}

function qrView(say: Say<Key>, url: string) {
  const { size, path } = qrCode(url);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return html`
    <div class="link-form">
      <b>${say('link.tool.qr')}</b>
      <button type="button" @click=${() => saveFile(drawing, nameOf(url), 'image/svg+xml')}>
        ${say('link.tool.qr.save')}
      </button>
      <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${say('link.tool.qr.label', { url })} shape-rendering="crispEdges">
        ${svg`<path fill="#fff" d="M0 0h${size}v${size}H0z"></path><path fill="#000" d=${path}></path>`}
      </svg>
    </div>
  `;
}

/** `https://a.example/guide/en/keep/#custody` → `qr-en-keep-custody.svg`: the last three names say which. */
function nameOf(url: string): string {
  const names = url.replace(/^https?:\/\//, '').match(/[A-Za-z0-9.-]+/g) ?? [];
  return `qr-${names.slice(-3).join('-')}.svg`;
}
