/*
 * `npm run links`: adds to links.lock what the built site publishes and the file does not know yet.
 * It never removes a line; what has disappeared is named, and ends the command with 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks, describeBroken, linksOf, lockFile, readLock, writeLock } from './link-contract.ts';
import { readPublished } from './published.ts';

if (process.env['ORGANISATION']) {
  console.error('ORGANISATION is set: an overlay’s own addresses are not ours to promise. Run it without.');
  process.exit(2);
}
const path = join(process.cwd(), lockFile);
const lock = existsSync(path) ? readLock(readFileSync(path, 'utf8')) : [];
const published = readPublished(join(process.cwd(), 'dist'));

const known = new Set(lock);
const added = linksOf(published).filter((link) => !known.has(link));
if (added.length > 0) writeFileSync(path, writeLock([...lock, ...added]));
console.log(`${lockFile}: ${added.length} new, ${lock.length + added.length} in all.`);
for (const link of added.slice(0, 20)) console.log(`  + ${link}`);
if (added.length > 20) console.log(`  … and ${added.length - 20} more`);

const broken = brokenLinks(lock, published);
if (broken.length > 0) {
  console.error(`\n${broken.length} published links lead nowhere any more:`);
  for (const line of describeBroken(broken)) console.error(`  - ${line}`);
  console.error('Others link to them. Put them back, or add where they lead now to src/redirects.yaml.');
  process.exit(1);
}
