import { join } from 'node:path';
import { writeOfflineFiles } from './offline/index.ts';

/**
 * What `npm run editions` makes of the built site, in order. Each step reads the folder as it stands,
 * writes into its `editions/`, and returns the names of what it wrote.
 */
const steps: ((folder: string) => Promise<string[]>)[] = [writeOfflineFiles];

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../../dist');
  for (const step of steps) {
    for (const file of await step(folder)) console.log(`dist/editions/${file}`);
  }
}
