/** Strings around an organisation's own words. A branded copy loads them by this file, so they stay few. */
export const organisation = {
  'organisation.first': 'First contact at {name}',
  'organisation.advice':
    'If somebody is in danger, the emergency number comes first. Every other channel stays open to you, above all when this desk is part of the matter.',
  'organisation.ours': '(our advice)',
  'organisation.checked-short': 'checked {date}',
  'organisation.checked': 'Checked by {name} on {date}.',
  'organisation.overdue': 'The check is overdue. Confirm it before you use it.',
  'organisation.channels': 'Channels of {name}',
  'organisation.handouts': 'Hand-outs of {name}',
} as const;
