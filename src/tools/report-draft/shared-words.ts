/** Strings of other areas that the script shows too. */
export const sharedWords = [
  'advice.label',
  'channel.anonymity',
  'channel.confidentiality',
  'channel.confirm',
  'channel.confirm-first',
  'channel.details',
  'channel.hours',
  'channel.next',
  'channel.not-stated',
  'channel.official-site',
  'channel.overdue',
  'command.copied',
  'command.copy',
  'log.working-copy.bad',
  'paper.colon',
  'tool.erase',
] as const;
