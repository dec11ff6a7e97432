/** An absolute address, or undefined when it is none; `URL.canParse` is missing in browsers still in use. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
