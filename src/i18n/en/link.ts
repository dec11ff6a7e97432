/** Interface strings of the linking kit, of cards and of addresses that have moved, in English. */
export const link = {
  'moved.title': 'This page has moved',
  'moved.page': 'Go to where it is now',
  'moved.part': 'This part has moved: go to where it is now',

  'link.title': 'Link to this guide',
  'link.description': 'For every page and step: a link, a QR code, a text for a post or e-mail, and a card.',
  'link.kept':
    'Addresses stay the same for years; what has to move leads on. For Chinese put zh-cn in place of en.',
  'link.beside':
    'Put your own desk’s name and number beside the link. Do not count who opens it, and say so.',
  'link.no-script':
    'Copying needs JavaScript, which is off or did not load. Copy the link under an entry with the browser’s menu, or put your copy’s address before the path:',
  'link.base': 'Address of this copy',
  'link.base.help': 'Taken from this page. If colleagues use another, write that. It is not stored.',
  'link.find': 'Find a page or a step',
  'link.alone': 'Start, situations and reference',
  'link.card': 'See its card',
  'link.cards': 'Cards in your own pages',
  'link.cards.text':
    'A card is a small page without script for a frame in your portal. It changes with its copy; its links open in the whole window. Channel cards carry the day of the last check.',
  'link.cards.host':
    'A portal on another host may show them only if the copy’s server allows it: for /en/cards/ and /zh-cn/cards/, leave frame-ancestors out or name your portal.',
  'link.data': 'For programs',
  'link.data.text':
    'What has changed, as a feed, and the records behind the pages, each with a schema. Ids are kept.',
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
  'link.tool.not-copied': 'The browser refused to copy. Select the text and copy it yourself.',
  'link.tool.qr': 'QR code',
  'link.tool.qr.label': 'QR code of {url}',
  'link.tool.qr.save': 'Save as SVG',
  'link.tool.base.wrong':
    'Expected an address such as https://intranet.example/guide/. The links below still begin with {base}',
  'link.tool.base.own': 'This address works on this device only. Write the one your colleagues use.',
  'link.tool.shown': 'Found: {count}',
  'link.tool.none': 'No title or path contains all these words.',
} as const;
