/** Interface strings of the evidence log. */
export const log = {} as const;
