/** Gives the string of a key and puts the values into its `{places}`. */
export type Say<Key extends string> = (key: Key, values?: Record<string, string | number>) => string;

/** The words a tool's markup carries in `data-words`, for its script. */
export function readWords<Key extends string>(element: HTMLElement): Say<Key> {
  const words: Record<string, string> = JSON.parse(element.dataset['words'] ?? '{}');
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
