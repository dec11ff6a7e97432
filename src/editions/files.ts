import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';

/** Every HTML file below `folder`, as a path with forward slashes, in a fixed order. */
export async function htmlFilesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted();
}
