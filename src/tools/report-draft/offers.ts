import { type FileReading, type Finding, type Part, valuesOf } from './readers/reading.ts';
import { type Suggestion, suggestionsOf } from './suggest.ts';

/** What one part of a file offers to a report, with what has to be known before it is taken. */
export interface OfferGroup {
  /** Place of the part in the file; -1 for the group of what stands for the whole file. */
  index: number;
  /** A part that stands for itself: one of several signatures or certificates. */
  part?: Part;
  findings: { about?: string; finding: Finding }[];
  suggestions: Suggestion[];
  /** A certificate that is not the one to report: an issuer's, or not the signer's own. */
  isAside: boolean;
}

/** The groups of a file in its order, the one of the whole file first. */
export function offerGroups({ kind, facts, parts }: FileReading): OfferGroup[] {
  const shared = parts.filter((part) => !isOwn(part));
  const main = kind === 'program' ? 'signer' : 'leaf';
  const hasMain = kind === 'program' || parts.some(({ role }) => role === main);
  return [
    {
      index: -1,
      findings: shared.filter(({ part }) => part === 'attachment').flatMap(findingsOf),
      suggestions: suggestionsOf([...facts, ...shared.flatMap((part) => part.facts)], kind),
      isAside: false,
    },
    ...parts.flatMap((part, index): OfferGroup[] => {
      if (!isOwn(part)) return [];
      const findings = part.findings.map((finding) => ({ finding }));
      const isAside = hasMain && part.part === 'certificate' && part.role !== main;
      return [{ index, part, findings, suggestions: suggestionsOf(part.facts, kind), isAside }];
    }),
  ];
}

const isOwn = ({ part }: Part) => part === 'certificate' || part === 'signature';

function findingsOf(part: Part): OfferGroup['findings'] {
  const [about] = valuesOf(part, 'attachment-name');
  return part.findings.map((finding) => ({ ...(about ? { about } : {}), finding }));
}
