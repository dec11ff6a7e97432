/** The printed manual and the hand-outs. */
export const print = {
  'print.title': 'Print the whole guide',
  'print.description': 'Every page in reading order, with a list of contents. Print all of it, or the parts you tick.',
  'print.front': 'The whole guide on paper',
  'print.contents': 'Contents',
  'print.all': 'Print everything',
  'print.some': 'Print only what I tick',
  'print.button': 'Print',
  'print.how': 'Then print with Ctrl+P (on a Mac: ⌘P), or save as PDF there.',
  'print.only': 'Print only this part',
  'print.whole': 'Show the whole guide again',
  'print.contacts': 'Contacts were last checked between {first} and {last}. The day stands at each one; confirm on the official site before you rely on it.',
  'print.not-here': 'Tools that need a screen are not printed. The paper forms of the evidence log and of the reports are pages of their own:',
  'print.address': 'Address of this copy',
} as const;
