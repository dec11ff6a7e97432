import type { log as keys } from '../en/log.ts';

/** 证据记录表的界面文字。 */
export const log: Record<keyof typeof keys, string> = {};
