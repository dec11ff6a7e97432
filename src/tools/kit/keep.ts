import { del, get, keys, promisifyRequest, type UseStore, update } from 'idb-keyval';

/** What the browser keeps when the reader has asked for it: one text for each tool, never a file of evidence. */
interface Kept {
  /** Goes up by one with every change, so that two tabs notice each other. */
  revision: number;
  /** As in the file that the tool saves. */
  text: string;
}

/** The kept text was changed by another tab since this one last read or wrote it. */
export class KeepConflict extends Error {}

const database = 'spot-keep-report';
const table = 'tools';
let opened: Promise<IDBDatabase> | undefined;

const store: UseStore = async (mode, callback) => {
  opened ??= open();
  return callback((await opened).transaction(table, mode).objectStore(table));
};

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(database);
  request.onupgradeneeded = () => request.result.createObjectStore(table);
  const base = await promisifyRequest(request).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const leave = () => {
    opened = undefined;
  };
  base.onclose = leave;
  // Another tab erases: a tab that held on would write into a database that is about to go.
  base.onversionchange = () => {
    base.close();
    leave();
  };
  return base;
}

/** What is kept under a name, or undefined. Looks without making anything: an empty store would be a trace. */
export async function readKept(name: string): Promise<Kept | undefined> {
  if (!globalThis.indexedDB) throw new Error('IndexedDB');
  const all = await indexedDB.databases?.().catch(() => undefined);
  if (all && !all.some((one) => one.name === database)) return undefined;
  return get<Kept>(name, store);
}

/** Keeps a text that was read or written as `revision` last; 0 for the first time. Gives the new revision. */
export async function keep(name: string, text: string, revision: number): Promise<number> {
  // Erased by another tab meanwhile: asking the store would make a new database.
  if (revision > 0 && !(await readKept(name))) throw new KeepConflict();
  await update<Kept>(
    name,
    (kept) => {
      if ((kept?.revision ?? 0) !== revision) throw new KeepConflict();
      return { revision: revision + 1, text };
    },
    store,
  );
  return revision + 1;
}

/** Removes what is kept under a name, and the database with the last of them. */
export async function forget(name: string): Promise<void> {
  if (!(await readKept(name))) return;
  await del(name, store);
  if ((await keys(store)).length === 0) await promisifyRequest(indexedDB.deleteDatabase(database));
}
