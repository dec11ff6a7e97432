/** HTML that may be put into more HTML as it is. Made by `markup` only. */
export interface Markup {
  readonly html: string;
}

/**
 * HTML from a template: every text put in is escaped, so that it stays text in elements and in quoted
 * attributes; markup and lists of markup stay as they are. For documents that are files; pages use lit.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const html = strings.reduce((before, string, index) => before + rendered(values[index - 1] ?? '') + string);
  return { html };
}

type Value = string | number | Markup | readonly Markup[];

function rendered(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in elements and in quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? '');
}
