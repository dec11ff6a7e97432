/** Interface strings of what the tools share. */
export const tools = {} as const;
