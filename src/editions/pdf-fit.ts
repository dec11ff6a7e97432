/** A hand-out that was printed, and on how many sides. */
export interface PrintedSheet {
  /** From the root of the site: `/editions/handouts-en/poster.pdf`. */
  file: string;
  sides: number;
}

/** Hand-outs take more than one side. Whoever runs the command mends that in a file of theirs, so no stack is shown. */
export class SheetsTooLong extends Error {}

/**
 * What to say about hand-outs that take more than one side: all of them at once, and which fields to shorten.
 * Undefined when every one fits. `env` is the environment of the build.
 */
export function tooLong(
  sheets: readonly PrintedSheet[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const long = sheets.filter(({ sides }) => sides !== 1);
  if (long.length === 0) return undefined;
  return [
    'Every hand-out has to fit on one side of A4. More is taken by:',
    ...long.map(({ file, sides }) => `  dist${file}: ${sides} sides`),
    'They are written all the same, so that you see how much is too much.',
    ...advice(long, env),
    '',
  ].join('\n');
}

function advice(long: readonly PrintedSheet[], env: Readonly<Record<string, string | undefined>>): string[] {
  const { ORGANISATION: organisation, SITE: site } = env;
  const own = long.flatMap(({ file }) => /\/own\/(.+)\.pdf$/.exec(file)?.[1] ?? []);
  const shorter = site
    ? [`The address in SITE stands on every sheet, here ${site}: a shorter one may do.`]
    : [];
  if (!organisation) return ['Shorten their texts in src/content/handouts, assets or steps.', ...shorter];
  return [
    `Shorten in ${organisation}:`,
    '  name, firstContact.name, and the first two of firstContact.ways with their text (no sheet shows more of them)',
    ...[...new Set(own)].map((id) => `  handouts: the title or the steps of ${id}`),
    ...shorter,
  ];
}
