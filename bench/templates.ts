export interface Template {
  name: string;
  /** A page the template makes, below the language. */
  path: string;
  /** Weighed against Starlight as a page to read, or as a tool, of which Starlight has the text only. */
  weighed?: 'guidance' | 'tool';
}

/** One page for each template of the guide; both benchmarks of pages go through this list. */
export const templates: readonly Template[] = [
  { name: 'home', path: '', weighed: 'guidance' },
  { name: 'a situation', path: 'attack-now/', weighed: 'guidance' },
  { name: 'keeping evidence', path: 'keep/', weighed: 'guidance' },
  { name: 'an asset', path: 'assets/digital-certificates/', weighed: 'guidance' },
  { name: 'all channels', path: 'report/channels/', weighed: 'guidance' },
  { name: 'a channel', path: 'report/channels/cn-12339/', weighed: 'guidance' },
  { name: 'a question', path: 'spot/check/channel/', weighed: 'guidance' },
  { name: 'the law', path: 'law/', weighed: 'guidance' },
  { name: 'the glossary', path: 'glossary/', weighed: 'guidance' },
  { name: 'report draft', path: 'report/draft/', weighed: 'tool' },
  { name: 'evidence log', path: 'keep/log/' },
  { name: 'verifier', path: 'keep/verify/' },
  { name: 'check a request', path: 'spot/check/' },
  { name: 'an outcome', path: 'spot/check/outcome-tell-your-desk/' },
  { name: 'the case', path: 'case/' },
  { name: 'the assets', path: 'assets/' },
  { name: 'deadlines', path: 'report/deadlines/' },
  { name: 'a form', path: 'report/draft/form/incident-cn/' },
  { name: 'ready words', path: 'messages/' },
  { name: 'a poster', path: 'organisations/poster/' },
  { name: 'the linking kit', path: 'organisations/link/' },
  { name: 'the hand-outs', path: 'handouts/' },
  { name: 'a hand-out', path: 'handouts/whom-to-call/' },
  { name: 'the sources', path: 'sources/' },
  { name: 'offline edition', path: 'offline/' },
  { name: 'search', path: 'search/' },
  { name: 'the manual', path: 'print/' },
];
