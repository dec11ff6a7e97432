/** A file somebody chose or dropped. */
export interface Picked {
  file: File;
  /** From the folder that was chosen, with `/`: `mail/2026/offer.eml`. For a single file its name. */
  path: string;
}

/** What was chosen with a file field; a folder field gives paths. */
export function pickedFrom(files: Iterable<File>): Picked[] {
  return [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

/** Everything that was dropped, folders with all that is in them. */
export async function pickedFromDrop(data: DataTransfer): Promise<Picked[]> {
  // The entries must be taken before the first await: the browser empties the list afterwards.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return pickedFrom(data.files);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<Picked[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [{ file, path: entry.fullPath.replace(/^\//, '') }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Picked[] = [];
  // A reader gives at most a hundred at a time and an empty list at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesIn(one)));
  }
}
