import { type FileReading, type Finding, type Part, valuesOf } from './readers/reading.ts';
import { type Suggestion, suggestionsOf } from './suggest.ts';

/** What one part of a file offers to a report, with what has to be known before it is taken. */
export interface OfferGroup {
  /** Place of the part in the file; -1 for the group of what stands for the whole file. */
  index: number;
  /** A part that stands for itself: one of several signatures or certificates. */
  part?: Part;
  /** The certificate to report: the signer's, unless the signature does not bear it out, or the part itself. */
  certificate?: Part;
  findings: { about?: string; finding: Finding }[];
  suggestions: Suggestion[];
  /** A certificate that is not the one to report: an issuer's, or not the signer's own. */
  isAside: boolean;
}

/**
 * The groups of a file in its order, the one of the whole file first. The certificate of a signer is
 * offered with the signature, so that what spoils the one stands before the other.
 */
export function offerGroups({ kind, facts, parts }: FileReading): OfferGroup[] {
  const shared = parts.filter((part) => !isOwn(part));
  const hasLeaf = parts.some(({ role }) => role === 'leaf');
  const whole = {
    index: -1,
    findings: shared.filter(({ part }) => part === 'attachment').flatMap(findingsOf),
    suggestions: suggestionsOf([...facts, ...shared.flatMap((part) => part.facts)], kind),
    isAside: false,
  };
  const groups = parts.flatMap((part, index): OfferGroup[] => {
    if (!isOwn(part) || part.role === 'signer') return [];
    const certificate = part.part === 'signature' ? signerOf(part, parts) : part;
    const all = certificate && certificate !== part ? [part, certificate] : [part];
    return [
      {
        index,
        part,
        ...(certificate && !all.some(isUnfounded) ? { certificate } : {}),
        findings: all.flatMap(findingsOf),
        suggestions: suggestionsOf(
          all.flatMap((one) => one.facts),
          kind,
        ),
        isAside: part === certificate && (kind === 'program' || (hasLeaf && part.role !== 'leaf')),
      },
    ];
  });
  return [whole, ...groups];
}

function signerOf(signature: Part, parts: readonly Part[]): Part | undefined {
  const [digest] = valuesOf(signature, 'signer-sha256');
  return parts.find((one) => one.role === 'signer' && valuesOf(one, 'sha256')[0] === digest);
}

/** Whether the signer did not sign this program: its certificate may have been copied from another. */
const isUnfounded = ({ findings }: Part) =>
  findings.some(({ code }) => ['signature-broken', 'content-differs', 'digest-differs'].includes(code));

const isOwn = ({ part }: Part) => part === 'certificate' || part === 'signature';

function findingsOf(part: Part): OfferGroup['findings'] {
  const [about] = valuesOf(part, 'attachment-name');
  return part.findings.map((finding) => ({ ...(about ? { about } : {}), finding }));
}
