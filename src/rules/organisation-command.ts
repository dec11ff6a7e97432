/*
 * `npm run organisation -- path`: what is wrong in the file of an organisation, then what is still
 * empty in it. Ends with 1 when something is wrong. Takes `organisation.json` too.
 */
import { readLibrary } from './library.ts';
import { checkOrganisation } from './organisation.ts';
import { describeEmpty, findEmpty } from './organisation-empty.ts';
import { describeProblems } from './problem.ts';

const [path, ...others] = process.argv.slice(2);
if (!path || others.length > 0) {
  console.error('Expected one file: npm run organisation -- path/to/organisation.yaml');
  process.exit(2);
}
const root = process.cwd();
const { source, problems, overlay } = checkOrganisation(root, path, readLibrary(root));
if (!overlay) {
  console.error(describeProblems(problems, source.file, 'a build or a page would not take it'));
  process.exit(1);
}
console.log(`${source.file}: nothing is wrong.\n`);
console.log(describeEmpty(findEmpty(overlay, source.isJson, new Date().toISOString().slice(0, 10))));
