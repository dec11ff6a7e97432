import type { Picked } from '../kit/pick.ts';
import { type Entry, EntryFault, type Source } from './source.ts';

/** Files and folders as the reader chose them. */
export function sourceFromFiles(picked: readonly Picked[]): Source {
  const [first] = picked;
  const top = first?.path.includes('/') ? (first.path.split('/')[0] ?? '') : '';
  const isOneFolder = top !== '' && picked.every(({ path }) => path.startsWith(`${top}/`));
  return { name: isOneFolder ? top : '', entries: picked.map(entryOf), problems: [] };
}

/** An entry whose bytes are a file's own. */
export function entryOf({ file, path }: Picked): Entry {
  return {
    path,
    size: file.size,
    // Reading a byte tells whether the file is still there and is what was chosen.
    open: async () => {
      await file.slice(0, 1).arrayBuffer().catch(refuse);
      return file;
    },
  };
}

function refuse(): never {
  throw new EntryFault('unreadable');
}
