/** Gives the string of a key and puts the values into its `{places}`. */
export type Say<Key extends string> = (key: Key, values?: Record<string, string | number>) => string;

/** The words a tool's markup carries in `data-words`, for its script. */
export function readWords<Key extends string>(element: HTMLElement): Say<Key> {
  return sayFrom<Key>(JSON.parse(element.dataset['words'] ?? '{}'));
}

/** The same for words that come another way. */
export function sayFrom<Key extends string>(words: Record<string, string>): Say<Key> {
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** A tool does this when it starts: it takes away the sentence that it needs JavaScript. */
export function showThatItRuns() {
  for (const sentence of document.querySelectorAll('[data-without-script]')) sentence.remove();
}
