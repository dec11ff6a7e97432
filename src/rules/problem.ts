/**
 * What a rule reports. The message says what happened, where, why it matters and what to do, in
 * this order; `code` is permanent and has a section in docs/how-to/errors.md.
 */
export interface Problem {
  code: keyof typeof reasons;
  /** Path from the root of the repository; `environment` for a setting of the build. */
  file: string;
  /** Counted from 1, where it is known. */
  line?: number;
  /** Where in the file: a field path or a heading. */
  at?: string;
  expected: string;
  found: string;
}

/** One entry per code: why it matters, and what to do. */
const reasons = {
  'unreadable-file': {
    why: 'A file that cannot be parsed would silently vanish from the site.',
    fix: 'Mend the line named, or the one above it: a text with `: ` or ` #` in it needs quotes, and what is opened is closed.',
  },
  'missing-file': {
    why: 'A copy for an organisation without its file would not say whom to tell first.',
    fix: 'Correct the path, or start from examples/organisation.yaml. A path that does not begin at the top of the disk is taken from the root of the repository.',
  },
  'unusable-setting': {
    why: 'Who finds a fault in your copy could not tell you: its security.txt is made of both settings.',
    fix: 'Set SECURITY_CONTACT and SECURITY_EXPIRES, or neither (docs/data.md).',
  },
  'missing-language': {
    why: 'Every page exists in every language; a reader must not meet a gap.',
    fix: 'Add the text in the language named.',
  },
  'missing-checked-on': {
    why: 'A contact without the day it was last checked must never be printed.',
    fix: 'Check the contact on its official site and add `checkedOn: YYYY-MM-DD`.',
  },
  'does-not-fit': {
    why: 'Pages, hand-outs and tools rely on the shape of this file.',
    fix: 'Compare the file with its schema in src/schemas; every field is explained there.',
  },
  'unknown-id': {
    why: 'A reference to something that does not exist would be a fact without a source or a dead link.',
    fix: 'Correct the id, or add the file it names.',
  },
  'unknown-page': {
    why: 'A reader in need who presses the link would stand before nothing.',
    fix: 'Correct the address: language, path and a slash at the end. For a page that has moved, write where it is now.',
  },
  'two-sources-one-link': {
    why: 'Words lead to one place: the reader would never see the other sources.',
    fix: 'Leave one source in `of`, and put the others into a `<Cite of="…" />` without words after the sentence.',
  },
  'flow-broken': {
    why: 'A reader who follows the questions would be led nowhere, or round in a circle.',
    fix: 'Correct the `to` of the answers, or remove what nobody reaches.',
  },
  'unknown-string': {
    why: 'Words for a string that no page shows would silently change nothing.',
    fix: 'Take the key from src/i18n/en/, where every string stands with its words.',
  },
  'string-values': {
    why: 'The build puts values into these places: a date, a number, a name.',
    fix: 'Use each {place} of the built-in words once, spelt as there, and no other.',
  },
  'link-not-allowed': {
    why: 'A reader in a hurry presses what looks like a number or an address; it must be one, and do nothing else.',
    fix: 'Write the address alone, in the field of its kind; words about it go into `text`.',
  },
  'unsure-number': {
    why: 'Whoever is in danger dials the number on the door and reads no further; a wrong one costs the time they do not have.',
    fix: 'Take the number from such a way of the channel, or leave `number` out: the door then leads to the page of the channel.',
  },
  'heading-without-id': {
    why: 'Organisations link to paragraphs for years; an id made from the words changes with them.',
    fix: 'End the heading with `{#an-id}`; use the same id in every language.',
  },
  'heading-ids-differ': {
    why: 'The language switch keeps the reader on the same paragraph by these ids.',
    fix: 'Give both languages the same headings, in the same order, with the same ids.',
  },
} as const;

/** `ways.0.kind` as `ways, entry 1, kind`, for readers who count from 1. What is no path of fields stays as it is. */
export function placeInWords(at: string): string {
  if (!/^[\w-]+(\.[\w-]+)*$/.test(at)) return at;
  return at.replace(/(^|\.)(\d+)(\.|$)/g, (_, before, index, after) => {
    return `${before && ', '}entry ${Number(index) + 1}${after && ', '}`;
  });
}

/** All problems as one text, by file, so that an editor can mend them in one go. `where` is what they are in. */
export function describeProblems(
  problems: readonly Problem[],
  where = 'the content',
  follows = 'nothing was built',
): string {
  const blocks = problems.map((problem) => {
    const { why, fix } = reasons[problem.code];
    const file = problem.line ? `${problem.file}:${problem.line}` : problem.file;
    const place = problem.at ? `${file} › ${placeInWords(problem.at)}` : file;
    return [
      place,
      `  expected: ${problem.expected}`,
      `  found:    ${problem.found}`,
      `  why:      ${why}`,
      `  do:       ${fix} [${problem.code}]`,
    ].join('\n');
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} in ${where}; ${follows}.\n\n${blocks.join('\n\n')}\n`;
}
