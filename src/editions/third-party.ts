import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lock, nameOf, placesIn, runsIn } from './release/lock.ts';
import { shippedPackages } from './release/shipped.ts';
import { thirdPartyFile } from './third-party-file.ts';

const rule = '-'.repeat(72);

/**
 * The licences of what others wrote: in full, as the licences ask, for what is part of the pages' scripts;
 * by name for what builds and tests them. From the lock file and the installed packages in `root`.
 */
export async function thirdPartyText(root: string): Promise<string> {
  const lock: Lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const runs = runsIn(lock, await shippedPackages(root));
  const title = (place: string) =>
    `${nameOf(place)} ${lock.packages[place]?.version} (${lock.packages[place]?.license})`;
  const shipped = placesIn(lock).filter((place) => runs.get(place) === 'browser' && !isPlatform(lock, place));
  const texts = shipped.map(
    async (place) => `${rule}\n${title(place)}\n\n${await licenceText(join(root, place))}\n`,
  );
  const others = placesIn(lock).filter((place) => runs.get(place) !== 'browser' && !isPlatform(lock, place));
  return [
    'Spot · Keep · Report is under the MIT licence, its words and figures under CC BY 4.0.',
    'These packages of others are part of its pages, as code or as data:\n',
    (await Promise.all(texts)).join('\n'),
    `${rule}\nThese build and test the pages; nothing of them is in a page:\n`,
    [...new Set(others.map(title))].toSorted().join('\n'),
    '',
  ].join('\n');
}

/** Writes it beside the pages. */
export async function writeThirdParty(root: string, folder: string): Promise<void> {
  await writeFile(join(folder, thirdPartyFile), await thirdPartyText(root));
}

/** One of several packages that hold the same program for different machines. */
const isPlatform = (lock: Lock, place: string) => lock.packages[place]?.os !== undefined;

/** What a package brings as its licence, a file or a folder of them; what reaches readers must have one. */
async function licenceText(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.filter(({ name }) => /^licen[cs]e(\.\w+)?$/i.test(name));
  const [name] = found.map((entry) => entry.name).toSorted();
  if (!name) {
    throw new Error(
      `${folder} has no file with its licence, but its code goes into the pages, and licences ask for their text. Take another package, or ask its authors.`,
    );
  }
  const isFolder = found.some((entry) => entry.name === name && entry.isDirectory());
  const files = isFolder
    ? (await readdir(join(folder, name))).toSorted().map((file) => join(name, file))
    : [name];
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}
