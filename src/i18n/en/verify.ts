/** Interface strings of the verifier. */
export const verify = {} as const;
