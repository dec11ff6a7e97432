import type { readWords } from '../kit/words.ts';

/** The strings this tool's script needs: all `verify.tool.…`. */
export const words = 'verify.tool';

export type Key = Extract<keyof typeof import('../../i18n/en/verify.ts').verify, `verify.tool.${string}`>;
export type Say = ReturnType<typeof readWords<Key>>;
