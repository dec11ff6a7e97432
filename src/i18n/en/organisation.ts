/** Strings around an organisation's own words. A branded copy loads them by this file, so they stay few. */
export const organisation = {
  'organisation.first': 'First contact at {name}',
  'organisation.advice':
    'Somebody in danger? Call the emergency number first. All other channels stay open to you, above all if this desk may be involved.',
  'organisation.ours': '(our advice)',
  'organisation.checked-short': 'checked {date}',
  'organisation.checked': 'Checked by {name} on {date}.',
  'organisation.overdue': 'The check is overdue: confirm before use.',
  'organisation.channels': 'Channels of {name}',
  'organisation.handouts': 'Hand-outs of {name}',
} as const;
