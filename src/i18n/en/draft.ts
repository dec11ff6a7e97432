/** Interface strings of the report draft (`draft.…`), and the fixed words of the drafts (`paper.…`). */
export const draft = {
  'paper.colon': ': ',
  'paper.bytes': '{count} bytes',
  'paper.no-zone': 'time zone not stated',
  'paper.own-words':
    'Lines that begin with “>” are in my own words. The other lines are headings and fixed words.',
  'paper.mixed': 'My own words may be in another language: {language}.',
} as const;
