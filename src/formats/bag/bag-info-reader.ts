import { type PackageProblem, problem } from './package-problem.ts';
import { ProblemList } from './problem-list.ts';
import { linesOf } from './tag-text.ts';

export interface PayloadOxum {
  octets: number;
  files: number;
}

/** Labels as written, in order; a label may repeat (RFC 8493, 2.2.2). */
export function readBagInfo(
  text: string,
  path: string,
): { fields: { label: string; value: string }[]; problems: PackageProblem[] } {
  const fields: { label: string; value: string }[] = [];
  const problems = new ProblemList(path);
  for (const { line: number, text: line } of linesOf(text)) {
    const last = fields.at(-1);
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last) last.value = `${last.value} ${line.trim()}`;
    else if (colon > 0)
      fields.push({ label: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() });
    else problems.add(problem('info-form', { path, line: number, found: line }));
  }
  return { fields, problems: problems.all() };
}

/** `Payload-Oxum`, octets and number of files of the payload; at most once. */
export function readPayloadOxum(
  fields: readonly { label: string; value: string }[],
  path: string,
): { oxum?: PayloadOxum; problems: PackageProblem[] } {
  const [first, second] = fields.filter(({ label }) => label.toLowerCase() === 'payload-oxum');
  if (!first) return { problems: [] };
  const problems = second ? [problem('oxum-twice', { path })] : [];
  const parts = /^(\d{1,15})\.(\d{1,15})$/.exec(first.value);
  if (!parts) return { problems: [...problems, problem('oxum-form', { path, found: first.value })] };
  return { oxum: { octets: Number(parts[1]), files: Number(parts[2]) }, problems };
}
