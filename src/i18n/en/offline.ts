/** The offline edition: the page about it, which is also the first sheet of the file. */
export const offline = {
  'offline.title': 'Offline edition',
  'offline.description':
    'The whole guide, search and tools in one file. It opens by double-click from disk or USB stick, without server or network.',
  'offline.state': 'Version {version}, as of {date}.',
  'offline.state.undated': 'Version {version}, date unknown.',
  'offline.checked': 'Contacts checked between {first} and {last};',
  'offline.checked.on': 'Contacts checked on {date};',
  'offline.due': 'the next check is due on {date}.',
  'offline.overdue': 'checks are overdue. Confirm contacts on the official site first, or get a newer copy.',
  'offline.more': 'About this copy',
  'offline.get': 'Download the file in your language. With both in one folder, the language switch works.',
  'offline.not-built': 'Ask whoever keeps this copy for the file. They make it with',
  'offline.know': 'Good to know',
  'offline.know.network':
    'The file uses no network; its own policy forbids it. Official sites open only when you follow a link.',
  'offline.know.script':
    'Search and tools need JavaScript. Without it all pages follow one another: use the browser’s search (Ctrl+F, Mac: ⌘F).',
  'offline.know.keep':
    'Save your work as a file, not in the browser: another file opened from disk could read it.',
  'offline.know.paper':
    'Printing prints the page shown; the print page prints everything. PDFs of the manual and hand-outs are made beside this file.',
  'offline.print': 'Print everything',
  'offline.print.how': 'Every page in reading order: a few hundred sheets. To print one page, open it.',
  'offline.server':
    'This page makes links, QR codes and cards to a copy on a server and works only there, at',
  'offline.know.old':
    'Contacts whose check is overdue are marked red: confirm them on the official site first.',
  'offline.contacts': 'Dates of the contacts',
} as const;
