import { createStore, del, get, type UseStore, update } from 'idb-keyval';

/** What the browser keeps when the reader has asked for it: the log as text, never a file of evidence. */
interface Kept {
  /** Goes up by one with every change, so that two tabs notice each other. */
  revision: number;
  /** As in `evidence-log.json`. */
  text: string;
}

/** The kept log was changed by another tab since this one last read or wrote it. */
export class KeepConflict extends Error {}

const name = 'evidence-log';
let opened: UseStore | undefined;
function store() {
  opened ??= createStore('spot-keep-report', 'tools');
  return opened;
}

/** What is kept, or undefined. Looks without making anything: an empty store would be a trace. */
export async function readKept(): Promise<Kept | undefined> {
  const all = await indexedDB.databases?.().catch(() => undefined);
  if (all && !all.some((database) => database.name === 'spot-keep-report')) return undefined;
  return get<Kept>(name, store());
}

/** Keeps a log that was read or written as `revision` last; 0 for the first time. Gives the new revision. */
export async function keep(text: string, revision: number): Promise<number> {
  await update<Kept>(
    name,
    (kept) => {
      if ((kept?.revision ?? 0) !== revision) throw new KeepConflict();
      return { revision: revision + 1, text };
    },
    store(),
  );
  return revision + 1;
}

/** Removes everything; the empty database goes when the last tab that has it open is closed. */
export async function forget(): Promise<void> {
  if (!(await readKept())) return;
  await del(name, store());
  indexedDB.deleteDatabase('spot-keep-report');
}
