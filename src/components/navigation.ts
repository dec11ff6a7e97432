import type { Key } from '../i18n/index.ts';

interface Place {
  path: string;
  label: Key;
}

/** The line under the three verbs; it has to fit beside the search field. */
export const line: readonly Place[] = [
  { path: 'case', label: 'nav.case' },
  { path: 'assets', label: 'nav.assets' },
  { path: 'report/channels', label: 'nav.channels' },
  { path: 'organisations', label: 'nav.organisations' },
  { path: 'law', label: 'nav.law' },
  { path: 'glossary', label: 'nav.glossary' },
  { path: 'sources', label: 'nav.sources' },
];

/** The footer: the line and what does not fit there. */
export const foot: readonly Place[] = [
  ...line,
  { path: 'spot/check', label: 'nav.check' },
  { path: 'keep/log', label: 'log.title' },
  { path: 'keep/verify', label: 'verify.title' },
  { path: 'already-involved', label: 'nav.already-involved' },
  { path: 'report/draft', label: 'draft.title' },
  { path: 'report/deadlines', label: 'nav.deadlines' },
  { path: 'messages', label: 'nav.messages' },
  { path: 'offline', label: 'offline.title' },
  { path: 'about', label: 'nav.about' },
  { path: 'search', label: 'nav.all' },
];
