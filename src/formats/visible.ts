/** A text as it can be shown: what is unseen or turns text round is written out, as `⟨U+202E⟩`. */
export function visible(_text: string): string {
  throw new Error('to be written');
}
