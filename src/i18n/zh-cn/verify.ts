import type { verify as keys } from '../en/verify.ts';

/** 校验工具的界面文字。 */
export const verify: Record<keyof typeof keys, string> = {};
