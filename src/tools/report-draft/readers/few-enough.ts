import type { Fact, Field, Finding } from './reading.ts';

/** So many values of one field are kept. */
const most = 50;
/** Links have a bound of their own, in `mail-links.ts`. */
const own: Field = 'link';

/** The facts without those that come too often, in the order of the file. */
export function fewEnough(facts: readonly Fact[]): Fact[] {
  const seen = new Map<Field, number>();
  return facts.filter(({ field }) => {
    const count = (seen.get(field) ?? 0) + 1;
    seen.set(field, count);
    return count <= most || field === own;
  });
}

/** The findings with how many values were left out, added to what they say of that already. */
export function withLeftOut(findings: readonly Finding[], left: number): Finding[] {
  if (left === 0) return [...findings];
  const before = findings.find(({ code }) => code === 'left-out');
  const count = left + Number(before?.values['count'] ?? 0);
  const others = findings.filter((one) => one !== before);
  return [...others, { code: 'left-out', values: { count: String(count) } }];
}
