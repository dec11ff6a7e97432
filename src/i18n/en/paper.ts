/** The fixed words of the drafts themselves (`paper.…`). */
export const paper = {
  'paper.colon': ': ',
  'paper.bytes': '{count} bytes',
  'paper.moment': '{when} ({zone}, UTC{offset})',
  'paper.moment-zone': '{when} ({zone})',
  'paper.moment-no-zone': '{when} (time zone not stated)',
  'paper.own-words': 'Lines beginning with “>” are my own words.',
  'paper.read-words': 'Lines beginning with “|” were read by a program from files I hold.',
  'paper.fixed-words': 'The rest is headings and fixed words.',
  'paper.read-from': '(read from the file {file})',
  'paper.read-from-log': '(as listed in my evidence log)',
  'paper.quoted': '“{text}”',
  'paper.mixed': 'My own words may be in another language: {language}.',
} as const;
