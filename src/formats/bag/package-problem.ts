/**
 * What a problem does to the verdict on a package: the first three are verdicts of their own, a
 * `warning` is for the reader to weigh, a `note` explains.
 */
export type Effect = 'changed' | 'incomplete' | 'not-judged' | 'warning' | 'note';

/** Everything that can be wrong or odd about a package, with what it does to the verdict. */
const effects = {
  // bagit.txt (RFC 8493, 2.1.1)
  'no-declaration': 'incomplete',
  'declaration-form': 'not-judged',
  'declaration-bom': 'not-judged',
  'version-unknown': 'not-judged',
  'encoding-unknown': 'not-judged',
  // text of manifests and lists
  bom: 'warning',
  'bad-bytes': 'not-judged',
  'list-too-large': 'not-judged',
  'list-unreadable': 'not-judged',
  'line-unreadable': 'not-judged',
  'md5sum-mark': 'warning',
  'md5sum-escape': 'warning',
  'dot-slash': 'warning',
  'digest-length': 'not-judged',
  'more-problems': 'note',
  // manifests (RFC 8493, 2.1.3, 2.2.1, 2.4)
  'no-manifest': 'not-judged',
  'nothing-listed': 'not-judged',
  'algorithm-unknown': 'note',
  'weak-algorithm': 'warning',
  'listed-twice': 'not-judged',
  'listed-twice-different': 'not-judged',
  'path-unsafe': 'not-judged',
  'path-outside-payload': 'not-judged',
  'path-in-payload': 'not-judged',
  'name-windows': 'warning',
  'not-in-every-list': 'incomplete',
  'manifest-not-covered': 'warning',
  'no-tag-manifest': 'note',
  'tag-manifest-missing': 'incomplete',
  'tag-manifest-lacks': 'incomplete',
  'names-clash': 'warning',
  outside: 'note',
  // how a name was found
  'percent-raw': 'warning',
  backslash: 'warning',
  normalisation: 'warning',
  case: 'warning',
  'name-only': 'warning',
  'path-tail': 'note',
  'path-tails': 'note',
  // bag-info.txt and fetch.txt (RFC 8493, 2.2.2, 2.2.3)
  'oxum-differs': 'not-judged',
  'oxum-form': 'warning',
  'oxum-twice': 'warning',
  'info-form': 'warning',
  'fetch-missing': 'incomplete',
  'fetch-unlisted': 'not-judged',
  'fetch-unsafe': 'not-judged',
  'fetch-form': 'warning',
  // the zip
  'zip-cut-off': 'not-judged',
  'zip-unsafe-name': 'not-judged',
  'zip-duplicate': 'not-judged',
  'zip-clash': 'not-judged',
  'zip-name-differs': 'not-judged',
  'zip-header-differs': 'warning',
  'zip-crc': 'warning',
  'zip-name-encoding': 'warning',
  'zip-extra-bytes': 'warning',
  'zip-backslash': 'warning',
  'zip-inside': 'note',
  // the evidence log
  'log-unreadable': 'not-judged',
  'log-newer': 'not-judged',
  'log-item-differs': 'changed',
  'log-item-not-listed': 'changed',
  'log-item-unknown': 'changed',
  'custody-broken': 'changed',
  'originals-elsewhere': 'note',
  'originals-not-found': 'note',
  'timestamp-beside': 'note',
} as const satisfies Record<string, Effect>;

export type ProblemCode = keyof typeof effects;

/** Something wrong or odd, told by a code; the page has the sentence for it. */
export interface PackageProblem {
  code: ProblemCode;
  effect: Effect;
  /** The file it is about, from the base folder of the package. */
  path?: string;
  /** From 1. */
  line?: number;
  /** What stands there; any text, to be shown by `visible` only. */
  found?: string;
  expected?: string;
}

type Details = Omit<PackageProblem, 'code' | 'effect'>;

/** `effect` is given where it depends on more than the code: on the version of the format. */
export function problem(
  code: ProblemCode,
  details: Details = {},
  effect: Effect = effects[code],
): PackageProblem {
  return { code, effect, ...details };
}
