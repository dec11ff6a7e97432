import { join, relative, sep } from 'node:path';
import { writeOfflineFiles } from './offline/index.ts';
import { SheetsTooLong } from './pdf-fit.ts';
import { writePdfs } from './pdfs.ts';

/**
 * What `npm run editions` makes of the built site, in order. Each step reads the folder as it stands,
 * writes into its `editions/`, and returns the paths of what it wrote.
 */
const steps: ((folder: string) => Promise<string[]>)[] = [writeOfflineFiles, writePdfs];

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  try {
    for (const step of steps) {
      for (const file of await step(join(root, 'dist')))
        console.log(relative(root, file).split(sep).join('/'));
    }
  } catch (error) {
    if (!(error instanceof SheetsTooLong)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
