import type { Key } from '../i18n/index.ts';

/** The line under the three verbs, and with more pages the footer. Order is the order of reading. */
export const secondaryPages: { path: string; label: Key }[] = [
  { path: 'case', label: 'nav.case' },
  { path: 'assets', label: 'nav.assets' },
  { path: 'report/channels', label: 'nav.channels' },
  { path: 'already-involved', label: 'nav.already-involved' },
  { path: 'organisations', label: 'nav.organisations' },
  { path: 'law', label: 'nav.law' },
  { path: 'messages', label: 'nav.messages' },
  { path: 'glossary', label: 'nav.glossary' },
  { path: 'sources', label: 'nav.sources' },
  { path: 'about', label: 'nav.about' },
];
