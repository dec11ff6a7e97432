/** As the build writes it: see `editions/search/vocabulary.ts`. */
export interface Vocabulary {
  signposts: string;
  others: string;
  chinese: string;
  sounds: string;
}

/** The same, ready to be looked into. */
interface Read {
  signposts: string[];
  all: string[];
  known: ReadonlySet<string>;
  /** Longer ones first: 代码签名 before 签名. */
  chinese: string[];
  /** A character to its sound, without the tone. */
  sounds: ReadonlyMap<string, string>;
  /** Chinese words by how they are spelt: `jubao`. */
  spelt: ReadonlyMap<string, string[]>;
}

const read = new WeakMap<Vocabulary, Read>();

export function readOnce(vocabulary: Vocabulary): Read {
  const before = read.get(vocabulary);
  if (before) return before;
  const signposts = vocabulary.signposts.split(' ');
  const all = [...signposts, ...vocabulary.others.split(' ')];
  const chinese = vocabulary.chinese.split(' ').sort((a, b) => b.length - a.length);
  const sounds = soundsOf(vocabulary);
  const spelt = new Map<string, string[]>();
  for (const word of chinese) {
    const spelling = [...word].map((character) => sounds.get(character) ?? '?').join('');
    spelt.set(spelling, [...(spelt.get(spelling) ?? []), word]);
  }
  const now = { signposts, all, known: new Set(all), chinese, sounds, spelt };
  read.set(vocabulary, now);
  return now;
}

function soundsOf({ sounds }: Vocabulary): ReadonlyMap<string, string> {
  const bySyllable = new Map<string, string>();
  for (const line of sounds.split('\n')) {
    const [, sound = '', characters = ''] = /^([a-z]+)(.*)$/u.exec(line) ?? [];
    for (const character of characters) bySyllable.set(character, sound);
  }
  return bySyllable;
}
