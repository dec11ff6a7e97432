/** Interface strings that several tools share. */
export const tools = {
  'tool.private':
    'Works in this browser alone: nothing is sent, and nothing is stored unless you ask. It also works with the network off.',
  'tool.no-script': 'The tool itself needs JavaScript, which is off or did not load.',
  'tool.pause': 'Pause',
  'tool.continue': 'Continue',
  'tool.cancel': 'Cancel',
  'tool.bytes-done': '{done} of {total}',
  'tool.time-left': 'about {time} left',
  'tool.print': 'Print',
  'tool.erase': 'Erase',
} as const;
