import type { tools as keys } from '../en/tools.ts';

/** 各工具共用的界面文字。 */
export const tools: Record<keyof typeof keys, string> = {};
