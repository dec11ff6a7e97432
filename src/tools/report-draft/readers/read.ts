import { digestBlob } from '../../../digests/blob.ts';
import type { Watch } from '../../../digests/watch.ts';
import { readCertificateBytes, readCertificateText } from './certificates.ts';
import { fewEnough, withLeftOut } from './few-enough.ts';
import { readMail } from './mail.ts';
import { isBearable, largestHead, largestMail } from './mail-bounds.ts';
import { headOf, messageCount, messageRange, withoutFrame } from './mail-frame.ts';
import { oleProblem } from './ole.ts';
import { plain, showsHidden } from './plain.ts';
import { readProgram } from './program.ts';
import { type Content, type Fact, type Finding, type Part, type Reading, Refusal } from './reading.ts';
import { type Sniffed, sniff } from './sniff.ts';

const headSize = 64 * 1024;
/** Certificates and bags of them are kilobytes; the list of all roots is half a megabyte. */
const largestCertificate = 8 * 1024 * 1024;

interface ReadingWatch extends Watch {
  /** Called with how many bytes will be read, before any is counted. */
  onTotal?: (bytes: number) => void;
}

/**
 * Reads what a report asks for from a mail, a certificate or a signed Windows program, told by
 * content. Nothing leaves the machine and nothing is validated. Whatever the file holds, there is an
 * answer: a reading or one problem. Rejects only with `AbortError`, when `watch.signal` stops it.
 * `name` is the file's own, for the fact `file-name`. `watch.onBytes` counts a signed program twice.
 */
export async function readEvidence(file: Blob, name: string, watch: ReadingWatch = {}): Promise<Reading> {
  try {
    const content = await contentOf(file, watch);
    const [sha256 = ''] = await digestBlob(file, ['sha256'], watch);
    return finished(content, [
      { field: 'file-name', value: name },
      { field: 'file-size', value: String(file.size) },
      { field: 'file-sha256', value: sha256 },
    ]);
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    if (watch.signal?.aborted) throw error;
    return { problem: { code: (await isReadable(file)) ? 'damaged' : 'unreadable', values: {} } };
  }
}

/** Whether the file is still there as it was chosen; if it is, it holds what no reader here foresaw. */
async function isReadable(file: Blob): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}

async function contentOf(file: Blob, watch: ReadingWatch): Promise<Content> {
  if (file.size === 0) throw new Refusal('empty');
  const head = new Uint8Array(await file.slice(0, headSize).arrayBuffer());
  const kind = sniff(head, textOf(head.subarray(messageRange(head).start)));
  // Once for the digests of its signatures, once for its own.
  watch.onTotal?.(file.size * (kind === 'program' ? 2 : 1));
  if (kind === 'program') return readProgram(file, watch);
  if (kind === 'mail' || kind === 'mbox') return mailOf(file, kind);
  if (kind === 'der' || kind === 'pem') return certificatesOf(file, kind);
  throw new Refusal(kind === 'ole' ? await oleProblem(file) : kind === 'key' ? 'private-key' : kind);
}

async function mailOf(file: Blob, kind: Sniffed): Promise<Content> {
  const bytes = new Uint8Array(await file.slice(0, Math.min(file.size, largestMail)).arrayBuffer());
  const count = kind === 'mbox' ? messageCount(bytes) : 1;
  if (count > 1) throw new Refusal('several-mails', { count: String(count) });
  const isWhole = file.size <= largestMail && isBearable(bytes);
  return isWhole
    ? readMail(withoutFrame(bytes), true)
    : readMail(headOf(withoutFrame(bytes.subarray(0, largestHead))), false);
}

async function certificatesOf(file: Blob, kind: Sniffed): Promise<Content> {
  if (file.size > largestCertificate) throw new Refusal('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return kind === 'der' ? readCertificateBytes(bytes) : readCertificateText(textOf(bytes));
}

/** UTF-8, or UTF-16 where a mark says so, as Windows' editor saves it. */
function textOf(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  return new TextDecoder(mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8').decode(
    bytes,
  );
}

/** Every value bounded and made plain, in one place, so that none is forgotten. */
function finished({ kind, facts, parts, findings }: Content, about: Fact[]): Reading {
  const clean = (all: Fact[]) => fewEnough(all).map((fact): Fact => ({ ...fact, value: plain(fact.value) }));
  const cleaned = clean([...about, ...facts]);
  const cleanedParts = parts.map((part): Part => {
    const left = part.facts.length - fewEnough(part.facts).length;
    return { ...part, facts: clean(part.facts), findings: withLeftOut(part.findings, left) };
  });
  const left = about.length + facts.length - cleaned.length;
  const all = [...cleaned, ...cleanedParts.flatMap(({ facts }) => facts)];
  const hidden: Finding[] = all.some(({ value }) => showsHidden(value))
    ? [{ code: 'hidden-characters', values: {} }]
    : [];
  return {
    kind,
    validated: false,
    facts: cleaned,
    parts: cleanedParts,
    findings: [...hidden, ...withLeftOut(findings, left)],
  };
}
