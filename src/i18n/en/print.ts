/** The printed manual and the hand-outs. */
export const print = {
  'print.title': 'Print the whole guide',
  'print.description': 'Every page in reading order, with contents. Print all, or the parts you tick.',
  'print.contents': 'Contents',
  'print.all': 'Print everything',
  'print.some': 'Print only what I tick',
  'print.button': 'Print',
  'print.how': 'Then print with Ctrl+P (on a Mac: ⌘P), or save as PDF.',
  'print.only': 'Print only this part',
  'print.whole': 'Show the whole guide again',
  'print.contacts':
    'Contacts were last checked between {first} and {last}; confirm on the official site before you rely on one.',
  'print.contacts.day':
    'Contacts were last checked on {date}; confirm on the official site before you rely on one.',
  'print.not-here':
    'Tools are not printed. The paper forms of the evidence log and the reports have their own pages:',
  'print.page': 'p. {page}',
  'print.address': 'Address of this copy',

  'handouts.title': 'Hand-outs',
  'handouts.description': 'One side of A4 or Letter each: to hand out, hang up, or keep by the telephone.',
  'handouts.check':
    'Before you hang one up: confirm the numbers on the official sites, write in your own desk, and note when to replace it.',
  'handouts.for-everybody': 'For everybody',
  'handouts.by-asset': 'One for each kind of asset',
  'handouts.more': 'More:',
  'handouts.page': 'The page it comes from',
  'handouts.how': 'One side of A4 or Letter. Print with Ctrl+P (on a Mac: ⌘P).',
  'handouts.foot':
    'Sources, reasons and our own advice are marked there. Not an authority, not legal advice.',
  'handouts.signs': 'Compare it with these signs',
  'handouts.steps': 'Do this, in this order',
  'handouts.desk': 'Your own security officer:',
  'handouts.lawyer': 'A lawyer you trust:',
  'handouts.elsewhere': 'Elsewhere, your authority:',
  'handouts.place': 'Place',
  'handouts.checked': 'Checked',
  'handouts.rest': 'and {count} more on the page',
  'handouts.none': 'none known to us',
  'handouts.qr': 'QR code of {address}',
  'handouts.qr-blank': 'Write the address of your copy here:',
} as const;
