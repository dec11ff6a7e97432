/** What is linked to, in the words of the page. */
export interface Target {
  title: string;
  description: string;
  /** Absolute. */
  url: string;
  /** Address of the card, absolute. */
  card: string;
}

/** The forms in which a link is handed on, in the order of the page. */
export const forms = ['address', 'html', 'markdown', 'plain', 'post', 'frame'] as const;
export type Form = (typeof forms)[number];

/** Width and height of a card in CSS pixels; the longest fits with room for wider letters. */
export const cardSize = { width: 360, height: 320 };

/** The text to copy, for each form; `plain` is title and address in one line, as the language writes it. */
export function formsOf({ title, description, url, card }: Target, plain: string): Record<Form, string> {
  const { width, height } = cardSize;
  return {
    address: url,
    html: `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`,
    markdown: `[${title.replace(/[\\[\]*_`<]/g, '\\$&')}](${url.replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29'))})`,
    plain,
    post: `${title}\n${description}\n${url}\n`,
    frame: `<iframe src="${escapeHtml(card)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
