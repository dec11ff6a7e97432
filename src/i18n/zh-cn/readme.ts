import type { readme as keys } from '../en/readme.ts';

/** 证据包内README.html的文字；读者可能在多年以后，且从未见过本站。 */
export const readme: Record<keyof typeof keys, string> = {
  'readme.title': '证据包',
};
