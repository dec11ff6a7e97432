import { checkFlows } from './flows.ts';
import { checkHeadings } from './headings.ts';
import { checkLanguages } from './languages.ts';
import { readLibrary } from './library.ts';
import { checkOrders } from './orders.ts';
import { describeProblems, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { checkReports } from './reports.ts';
import { checkRoutes } from './routes.ts';
import { checkShapes } from './shapes.ts';

/** One rule, one file. All rules run, so that an editor sees every problem at once. */
const rules = [
  checkShapes,
  checkLanguages,
  checkReferences,
  checkHeadings,
  checkOrders,
  checkFlows,
  checkReports,
  checkRoutes,
];

/** All problems of the content under `root`, the folder that holds `src/content`. Empty when it is sound. */
export function findProblems(root: string): Problem[] {
  const library = readLibrary(root);
  return [...library.problems, ...rules.flatMap((rule) => rule(library))];
}

/** Throws one error that lists every problem. */
export function assertSound(root: string): void {
  const problems = findProblems(root);
  if (problems.length > 0) throw new Error(describeProblems(problems));
}
