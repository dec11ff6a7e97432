/** The offline edition: the page about it, which is also the first sheet of the file. */
export const offline = {
  'offline.title': 'Offline edition',
  'offline.description':
    'The whole guide in one file, with its search and its tools. It opens by double-click from a disk or a USB stick, without a server or a network.',
  'offline.state': 'Version {version}, as of {date}.',
  'offline.state.undated': 'Version {version}, date unknown.',
  'offline.checked': 'Contacts checked between {first} and {last};',
  'offline.checked.on': 'Contacts checked on {date};',
  'offline.due': 'the next check is due on {date}.',
  'offline.overdue': 'checks are overdue. Confirm a contact on the official site first, or get a newer copy.',
  'offline.more': 'About this copy',
  'offline.get':
    'Take the file in your language. Put both into one folder, and the language switch leads from one to the other.',
  'offline.not-built':
    'This copy of the site was built without the files. Whoever looks after it makes them with this command:',
  'offline.know': 'Good to know',
  'offline.know.network':
    'The file asks the network for nothing; its own policy forbids every request. A link to an official site opens only when you follow it.',
  'offline.know.script':
    'Search and tools need JavaScript. Without it all pages stand one after the other: find words with the browser’s own search (Ctrl+F, on a Mac ⌘F).',
  'offline.know.keep':
    'Save your work as a file. Do not keep it in the browser: another file opened from the disk may be able to read it.',
  'offline.know.paper':
    'Printing prints the page you are at; a hand-out is one sheet; the page for printing prints everything. PDF files of the manual and the hand-outs are made beside this one.',
  'offline.print': 'Print everything',
  'offline.print.how':
    'This prints every page of this file in reading order: a few hundred sheets. To print one page, open it.',
  'offline.server':
    'This page makes links, QR codes and cards that lead to a copy on a server. It works there, not in a file. Its address is',
  'offline.know.old':
    'A contact whose check is overdue is marked in red; confirm it on the official site before you use it.',
  'offline.contacts': 'Dates of the contacts',
  'offline.contact': 'Contact',
  'offline.contact.checked': 'Checked on',
  'offline.contact.due': 'Next due',
} as const;
