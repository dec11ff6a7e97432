/*
 * What `toWellFormed` and `isWellFormed` do, for browsers that have neither. Read as Unicode (`u`) a
 * text has a surrogate only where its other half is missing.
 */

/** The text with U+FFFD in place of every lone surrogate, as an encoder would write it. */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

export const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);
