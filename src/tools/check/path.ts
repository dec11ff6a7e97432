/** An answer that was given, with what it says about the request. */
export interface Given {
  question: string;
  answer: string;
  /** The red flag that stands with this answer. */
  flag: string | undefined;
  /** The id of the question or outcome it led to. */
  to: string;
}

/** The red flags that stand after these answers, each once, in the order they came up. */
export function redFlags(path: readonly Given[]): string[] {
  return [...new Set(path.flatMap(({ flag }) => flag ?? []))];
}
