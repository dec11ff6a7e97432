/** The offline edition: the page about it, which is also the first sheet of the file. */
export const offline = {
  'offline.title': 'Offline edition',
  'offline.description':
    'The whole guide in one file, with search and tools. It opens by double-click from a disk or USB stick, without server or network.',
  'offline.state': 'Version {version}, as of {date}.',
  'offline.state.undated': 'Version {version}, date unknown.',
  'offline.checked': 'Contacts checked between {first} and {last};',
  'offline.checked.on': 'Contacts checked on {date};',
  'offline.due': 'the next check is due on {date}.',
  'offline.overdue': 'checks are overdue. Confirm a contact on the official site first, or get a newer copy.',
  'offline.more': 'About this copy',
  'offline.get': 'Take the file in your language. With both in one folder, the language switch works.',
  'offline.not-built': 'This copy was built without the files. Whoever looks after it makes them with:',
  'offline.know': 'Good to know',
  'offline.know.network':
    'The file asks the network for nothing; its own policy forbids it. Official sites open only when you follow a link.',
  'offline.know.script':
    'Search and tools need JavaScript. Without it all pages stand one after the other: use the browser’s search (Ctrl+F, on a Mac ⌘F).',
  'offline.know.keep':
    'Save your work as a file, not in the browser: another file opened from the disk may be able to read it.',
  'offline.know.paper':
    'Printing prints the page you are at; the page for printing prints everything. PDFs of the manual and hand-outs are made beside this file.',
  'offline.print': 'Print everything',
  'offline.print.how':
    'This prints every page in reading order: a few hundred sheets. To print one page, open it.',
  'offline.server':
    'This page makes links, QR codes and cards to a copy on a server. It works only there. Its address is',
  'offline.know.old':
    'A contact whose check is overdue is marked in red; confirm it on the official site before use.',
  'offline.contacts': 'Dates of the contacts',
  'offline.contact': 'Contact',
  'offline.contact.checked': 'Checked on',
  'offline.contact.due': 'Next due',
} as const;
