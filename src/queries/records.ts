import { getCollection, getEntry } from 'astro:content';

/** One thing to do. */
export async function getStep(id: string) {
  return found(await getEntry('steps', id), `src/content/steps/${id}.yaml`);
}

/** Ready words for one purpose. */
export async function getMessage(id: string) {
  return found(await getEntry('messages', id), `src/content/messages/${id}.yaml`);
}

/** All ready words, in the order of lists. */
export async function getMessages() {
  return (await getCollection('messages')).toSorted((a, b) => a.data.order - b.data.order);
}

/** A decision flow. */
export async function getFlow(id: string) {
  return found(await getEntry('flows', id), `src/content/flows/${id}.yaml`);
}

/** The data of a figure. */
export async function getFigure(id: string) {
  return found(await getEntry('figures', id), `src/content/figures/${id}.yaml`);
}

/** One publication. */
export async function getSource(id: string) {
  return found(await getEntry('sources', id), `src/content/sources/${id}.yaml`);
}

/** All publications, by id. */
export async function getSources() {
  return (await getCollection('sources')).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** All terms of the glossary, in the order of the file. */
export async function getTerms() {
  return (await getCollection('glossary')).map(({ data }) => data);
}

/** Rules have refused unknown ids before the build, so a gap here is a programmer's mistake. */
function found<T>(entry: { data: T } | undefined, file: string): T {
  if (!entry) throw new Error(`There is no ${file}.`);
  return entry.data;
}
