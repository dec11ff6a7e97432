/*
 * Grades one address of this machine with the analysis of Mozilla's HTTP Observatory and prints what it
 * found as JSON. `scan.ts` starts it where the package is installed, and with the certificate known.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', httpPort, httpsPort, path] = process.argv.slice(2);
const home = join(folder, 'node_modules/@mdn/mdn-http-observatory');
// Normally fetched when the package is installed: hosts for which browsers ask by https only. None is ours.
mkdirSync(join(home, 'conf'), { recursive: true });
writeFileSync(join(home, 'conf/hsts-preload.json'), '{}');

const load = (/** @type {string} */ file) => import(pathToFileURL(join(home, 'src', file)).href);
const { retrieve } = await load('retriever/retriever.js');
const { ALL_TESTS } = await load('constants.js');
const { getGradeForScore, getScoreModifier } = await load('grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await load('grader/charts.js');

const answers = await retrieve('localhost', { httpPort, httpsPort, path });
const tests = ALL_TESTS.map((/** @type {Function} */ test) => {
  const output = test(answers);
  const { result, pass } = output;
  return { name: output.constructor.title, result, pass, points: getScoreModifier(result) };
});
// As scanner/index.js of the package counts, which takes no ports.
const sum = (/** @type {{ points: number }[]} */ some) => some.reduce((all, { points }) => all + points, 100);
const withoutExtra = sum(tests.filter((/** @type {{ points: number }} */ { points }) => points < 0));
const score = withoutExtra >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(tests) : withoutExtra;
console.log(JSON.stringify({ grade: getGradeForScore(score).grade, score, tests }));
