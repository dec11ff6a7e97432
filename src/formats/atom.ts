/** An Atom feed (RFC 4287), as far as we use it. */
export interface Feed {
  id: string;
  /** For `xml:lang`. */
  language: string;
  title: string;
  /** Who writes it: the name of the guide. */
  author: string;
  rights: string;
  /** Absolute address of the feed itself, where it is known; links are relative to it or to where it was got. */
  address?: string | undefined;
  /** The page that the feed tells of, relative to the feed. */
  page: string;
  entries: FeedEntry[];
}

interface FeedEntry {
  id: string;
  /** `2026-11-22` */
  date: string;
  title: string;
  summary: string;
  /** Relative to the feed. */
  page: string;
}

/** The XML of a feed; entries stand as given, newest first. Throws without entries: Atom wants a time. */
export function writeFeed(feed: Feed): string {
  const [newest] = feed.entries;
  if (!newest) throw new Error('A feed needs at least one entry.');
  const base = feed.address ? ` xml:base="${xml(feed.address)}"` : '';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}"${base}>`,
    `<id>${xml(feed.id)}</id>`,
    `<title>${xml(feed.title)}</title>`,
    `<updated>${time(newest.date)}</updated>`,
    `<author><name>${xml(feed.author)}</name></author>`,
    `<rights>${xml(feed.rights)}</rights>`,
    `<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>`,
    ...(feed.address ? [`<link rel="self" type="application/atom+xml" href="${xml(feed.address)}"/>`] : []),
    ...feed.entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
}

function entryXml({ id, date, title, summary, page }: FeedEntry): string {
  return `<entry><id>${xml(id)}</id><title>${xml(title)}</title><updated>${time(date)}</updated><link rel="alternate" type="text/html" href="${xml(page)}"/><summary>${xml(summary)}</summary></entry>`;
}

/** A day is all we know; Atom wants a time of it (RFC 3339). */
const time = (date: string) => `${date}T00:00:00Z`;

const xml = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
