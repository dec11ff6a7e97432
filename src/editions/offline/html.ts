/** An element as parse5 gives it, with its place in the text. */
export interface Element {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Element[];
  /** What a `template` holds. */
  content?: Element;
  sourceCodeLocation?: Place & {
    startTag?: Place;
    endTag?: Place;
    attrs?: Record<string, Place>;
  };
}

interface Place {
  startOffset: number;
  endOffset: number;
}

/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** An element and everything inside it, in order; also what templates hold. */
export function elementsIn(element: Element, into: Element[] = []): Element[] {
  into.push(element);
  for (const child of element.childNodes ?? []) elementsIn(child, into);
  if (element.content) elementsIn(element.content, into);
  return into;
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs?.find((one) => one.name === name)?.value;
}

export function textOf(element: Element | undefined): string {
  return element?.value ?? (element?.childNodes ?? []).map(textOf).join('');
}

/** What stands between the tags of an element. */
export function inner(html: string, element: Element): string {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  return html.slice(startTag?.endOffset, endTag?.startOffset);
}

/** What is between `from` and `to` of a text, with the edits that lie there. An edit inside another is left out. */
export function edited(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  let result = '';
  let at = from;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end > to) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, to);
}

/** An attribute, in the quotes that its value has less of: what tools are told is JSON. */
export function attributeText(name: string, value: string): string {
  const count = (quote: string) => value.split(quote).length;
  if (count('"') <= count("'")) return `${name}="${escaped(value)}"`;
  return `${name}='${value.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;')}'`;
}

/** As text or in an attribute. */
export const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
