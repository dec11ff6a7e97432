/** Interface strings of the linking kit, of cards and of addresses that have moved, in English. */
export const link = {
  'moved.title': 'This page has moved',
  'moved.page': 'Go to where it is now',
  'moved.part': 'This part has moved: go to where it is now',

  'link.title': 'Link to this guide',
  'link.description':
    'Every page and every step with a link, a QR code, a text for a post or an e-mail, and a card for your own pages.',
  'link.kept':
    'Addresses stay the same for years; what has to move leads on. For Chinese put zh-cn in place of en.',
  'link.beside':
    'Put your own desk’s name and number beside the link. Do not count who opens it, and say so.',
  'link.no-script':
    'Copying needs JavaScript, which is off or did not load. Copy the link under an entry with your browser’s menu, or put the address of your copy before the path, as in these three:',
  'link.base': 'Address of this copy',
  'link.base.help':
    'Taken from this page. If colleagues reach the copy by another, write that one. It is not stored.',
  'link.find': 'Find a page or a step',
  'link.alone': 'Start, situations and reference',
  'link.card': 'See its card',
  'link.cards': 'Cards in your own pages',
  'link.cards.text':
    'A card is a small page without script, which your portal shows in a frame. It changes with its copy, and its links open in the whole window. Cards of channels carry the day they were last checked.',
  'link.cards.host':
    'A portal on another host may show them only if the server of the copy allows it: leave frame-ancestors out for /en/cards/ and /zh-cn/cards/, or name your portal there.',
  'link.data': 'For programs',
  'link.data.text':
    'What has changed, as a feed, and the records behind the pages, with a schema for each. Addresses and ids are kept.',
  'link.data.feed': 'What has changed (Atom feed)',
  'link.data.feed.title': 'What has changed',
  'link.data.channels': 'Channels',
  'link.data.assets': 'Kinds of assets',
  'link.data.flow': 'Check a request',
  'link.data.schema': 'schema',
  'link.search.name': 'Spot Keep Report',
  'link.aliases': 'QR code, iframe, embed, widget, RSS, Atom, feed, API, JSON, intranet, bookmark',
  'link.tool.address': 'Address',
  'link.tool.html': 'HTML',
  'link.tool.markdown': 'Markdown',
  'link.tool.plain': 'Plain text',
  'link.tool.plain.line': '{title}: {url}',
  'link.tool.post': 'For a post or an e-mail',
  'link.tool.frame': 'Card, as HTML',
  'link.tool.copy': 'Copy',
  'link.tool.copied': 'Copied',
  'link.tool.not-copied': 'The browser does not let this page copy. Select the text and copy it yourself.',
  'link.tool.qr': 'QR code',
  'link.tool.qr.label': 'QR code of {url}',
  'link.tool.qr.save': 'Save as SVG',
  'link.tool.base.wrong':
    'Expected an address such as https://intranet.example/guide/. The links below still begin with {base}',
  'link.tool.base.own':
    'This address works on this device only. Write the one under which your colleagues reach the copy.',
  'link.tool.shown': 'Found: {count}',
  'link.tool.none': 'No title and no path contains all of these words.',
} as const;
