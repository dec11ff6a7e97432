/** A file somebody chose or dropped. */
export interface Picked {
  file: File;
  /** From the folder that was chosen, with `/`: `mail/2026/offer.eml`. For a single file its name. */
  path: string;
}

/** What was dropped: the files, and the paths of what the browser could not read. */
export interface Dropped {
  picked: Picked[];
  unreadable: string[];
}

/** What was chosen with a file field; a folder field gives paths. In the order of the paths, 2 before 10. */
export function pickedFrom(files: Iterable<File>): Picked[] {
  return byPath([...files].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
}

/** Everything that was dropped, folders with all that is in them. */
export async function pickedFromDrop(data: DataTransfer): Promise<Dropped> {
  // The entries must be taken before the first await: the browser empties the list afterwards.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return { picked: pickedFrom(data.files), unreadable: [] };
  const dropped: Dropped = { picked: [], unreadable: [] };
  for (const entry of entries) await gather(entry, dropped);
  return { ...dropped, picked: byPath(dropped.picked) };
}

/** Puts what is in an entry into `into`; what cannot be read does not keep the rest from coming. */
async function gather(entry: FileSystemEntry, into: Dropped): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) => {
        (entry as FileSystemFileEntry).file(resolve, reject);
      });
      into.picked.push({ file, path });
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader gives at most a hundred at a time and an empty list at the end.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
        reader.readEntries(resolve, reject);
      });
      if (some.length === 0) return;
      for (const one of some) await gather(one, into);
    }
  } catch {
    into.unreadable.push(path);
  }
}

function byPath(picked: Picked[]): Picked[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...picked].sort((one, other) => compare(one.path, other.path));
}
