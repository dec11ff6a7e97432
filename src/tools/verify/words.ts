import type { readWords } from '../kit/words.ts';

/** The strings this tool's script needs: its own, and those that tools share. */
export const words = ['verify.tool', 'tool'];

export type Key =
  | Extract<keyof typeof import('../../i18n/en/verify.ts').verify, `verify.tool.${string}`>
  | keyof typeof import('../../i18n/en/tools.ts').tools;
export type Say = ReturnType<typeof readWords<Key>>;
