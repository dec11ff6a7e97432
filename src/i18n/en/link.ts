/** Interface strings of the linking kit, of cards and of addresses that have moved, in English. */
export const link = {
  'moved.title': 'This page has moved',
  'moved.page': 'Go to where it is now',
  'moved.part': 'This part has moved: go to where it is now',
} as const;
