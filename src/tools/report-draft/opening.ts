import { checkCustody } from '../../formats/evidence-log/custody.ts';
import type { EvidenceLog } from '../../formats/evidence-log/evidence-log.ts';
import { logFormat } from '../../formats/evidence-log/evidence-log.ts';
import { readLog } from '../../formats/evidence-log/log-file.ts';
import type { Expected } from '../../formats/field-rules.ts';
import { type DraftFile, readDraft } from '../../formats/report/report-draft.ts';
import { type ReportReceipt, readReceipt, receiptFormat } from '../../formats/report/report-receipt.ts';
import type { FileProblem } from '../../formats/versioned.ts';
import { visible } from '../../formats/visible.ts';
import type { Notice } from '../kit/notice.ts';
import type { Tool } from './tool.ts';

type Opened =
  | { draft: DraftFile }
  | { receipt: ReportReceipt }
  | { log: EvidenceLog; notice?: Notice }
  | { problem: Notice };

/** No draft or log comes near this; more would only fill the memory. */
const largest = 50_000_000;

/** Whether a file is to be opened here, and not read for values: by its name or its first character. */
export async function isJson(file: File): Promise<boolean> {
  if (file.size > largest) return false;
  return /\.json$/i.test(file.name) || /^\uFEFF?\s*\{/.test(await file.slice(0, 200).text());
}

/** More than anybody writes: the page draws all of it at every key. */
const easyLength = 1_000_000;
const easyUnseen = 2_000;

/** Whether what a file holds may keep the page from answering; only the reader knows whether it is theirs. */
export const isHeavy = (text: string): boolean =>
  text.length > easyLength || (plainJson(text).match(unseen)?.length ?? 0) > easyUnseen;

/** In the one way in which a character may stand in JSON: controls as an escape, all others as they are. */
function plainJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return '';
  }
}

const unseen = /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|\\u[0-9a-f]{4}|\\[bf]/gu;

/** A kept draft or an evidence log; what is wrong with it in sentences, all of it at once. */
export function open(text: string, name: string, say: Tool['say']): Opened {
  if (says(text, logFormat)) return openLog(text, name, say);
  return says(text, receiptFormat) ? openReceipt(text, name, say) : openDraft(text, name, say);
}

/** Whether it says of itself that it is of this format. */
const says = (text: string, format: string) =>
  new RegExp(`"format"\\s*:\\s*"${format}"`).test(text.slice(0, 400));

function openReceipt(text: string, name: string, say: Tool['say']): Opened {
  const read = readReceipt(text);
  return 'receipt' in read ? read : { problem: draftProblem(read.problems, visible(name), say) };
}

function openDraft(text: string, name: string, say: Tool['say']): Opened {
  const read = readDraft(text);
  return 'draft' in read ? read : { problem: draftProblem(read.problems, visible(name), say) };
}

/** What is wrong with a draft; `file` is its name, or where it came from. */
export function draftProblem(problems: readonly FileProblem[], file: string, say: Tool['say']): Notice {
  const [{ code, found = '', expected = '' } = { code: 'not-json' as const }] = problems;
  const notice: Notice = { kind: 'stop', text: say(`draft.problem.${code}`, { file, found, expected }) };
  if (code !== 'field') return notice;
  const details = problems.map(({ at = '', found }) =>
    found === undefined
      ? say('draft.problem.field-missing', { at })
      : say('draft.problem.field-at', { at, found }),
  );
  return { ...notice, details };
}

function openLog(text: string, file: string, say: Tool['say']): Opened {
  const read = readLog(text);
  const name = visible(file);
  if ('problems' in read) {
    const details = read.problems.map(({ code, at = '', found = '', expected = 'text' }) =>
      say(`log.problem.${code}`, {
        at,
        found,
        expected: isCode(expected) ? say(`tool.expected.${expected}`) : expected,
      }),
    );
    return { problem: { kind: 'stop', text: say('log.working-copy.bad', { name }), details } };
  }
  const findings = checkCustody(read.log);
  if (findings.length === 0) return read;
  const details = findings.map(({ line }) => say('log.problem.custody', { line }));
  return { ...read, notice: { kind: 'careful', text: say('draft.evidence.custody', { name }), details } };
}

/** For a newer format the version number stands in place of a code. */
const isCode = (expected: Expected | `${number}`): expected is Expected => !/^\d/.test(expected);
