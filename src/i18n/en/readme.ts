/** Strings of README.html in an evidence package; read years later, by people who never saw this site. */
export const readme = {
  'readme.title': 'Evidence package',
} as const;
