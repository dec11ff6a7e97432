import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';

/** Why a text cannot be read, in the words of its parser. */
export interface Fault {
  words: string;
  /** Counted from 1, where the parser names it. */
  line?: number;
}

/** A YAML text as it was written. `data` is unknown until a schema has accepted it. */
export interface Yaml {
  data: unknown;
  faults: Fault[];
  /** The line of a field, or of the nearest thing around it that is there. */
  lineOf: LineOf;
}

/** The line of the field at a path; undefined where none is known. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** Reads a YAML text. `before` is how many lines stand above it in its file. Never throws. */
export function readYaml(text: string, before = 0): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const faults = document.errors.map((error): Fault => {
    const line = counter.linePos(openedAt(document, error)).line;
    return { words: inWords(error), ...(line ? { line: writtenLine(text, line) + before } : {}) };
  });
  const lineOf: LineOf = (path) => {
    const line = findLine(document, counter, path);
    return line ? line + before : undefined;
  };
  if (faults.length > 0) return { data: undefined, faults, lineOf };
  try {
    return { data: document.toJS(), faults, lineOf };
  } catch (error) {
    // `*name` without `&name` is found only now.
    return { data: undefined, faults: [{ words: String(error) }], lineOf };
  }
}

/** For an unclosed quotation mark where it stands, since the parser names the end of the file; else where the parser points. */
function openedAt(document: Document, { code, pos: [at] }: YAMLParseError): number {
  let opened = at;
  if (code !== 'MISSING_CHAR') return opened;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < at && at <= range[1]) [opened] = range;
    },
  });
  return opened;
}

/** The commonest faults in plain words, the others in those of the parser. */
function inWords({ code, message }: YAMLParseError): string {
  const own = message.split(' at line ')[0] ?? message;
  if (code === 'MISSING_CHAR' && own.includes('quote')) return 'a quotation mark is opened and never closed';
  if (code === 'BAD_INDENT' && own.startsWith('Flow'))
    return 'a [ or { is opened and not closed on its lines';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'a text with `: ` in it and no quotes, or a wrong indent';
  if (code === 'DUPLICATE_KEY') return 'the same field twice';
  if (code === 'TAB_AS_INDENT') return 'a tab where only blanks may indent';
  return own;
}

/**
 * The words of a fault with the line it is on and the one above, because a parser often notices
 * only on the next line what is not closed.
 */
export function showFault({ words, line }: Fault, text: string): string {
  if (!line) return words;
  const lines = text.split(/\r?\n/);
  const shown = [writtenLine(text, line - 1), line]
    .filter((number) => number > 0)
    .map((number) => `    ${number} | ${shorten(lines[number - 1] ?? '')}`);
  return [words, ...shown].join('\n');
}

/** The line, or the last above it with words: a parser may name the empty line at the end. */
export function writtenLine(text: string, line: number): number {
  return text.split(/\r?\n/).findLastIndex((one, index) => index < line && one.trim() !== '') + 1;
}

const shorten = (line: string) => (line.length > 120 ? `${line.slice(0, 119)}…` : line);

function findLine(
  document: Document,
  counter: LineCounter,
  path: readonly PropertyKey[],
): number | undefined {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(part)];
      if (!item) break;
      offset = (item as { range?: [number] }).range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return counter.linePos(offset).line || undefined;
}
