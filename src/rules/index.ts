import type { OrganisationOverlay } from '../schemas/organisation.ts';
import { checkFlows } from './flows.ts';
import { checkHeadings } from './headings.ts';
import { checkLanguages } from './languages.ts';
import { type Library, readLibrary } from './library.ts';
import { checkOrders } from './orders.ts';
import { checkOrganisation } from './organisation.ts';
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
  return problemsOf(readLibrary(root));
}

const problemsOf = (library: Library) => [...library.problems, ...rules.flatMap((rule) => rule(library))];

/**
 * The content with the overlay of an organisation, if there is one: all problems of both. `path` is
 * what `ORGANISATION` names.
 */
export function checkAll(
  root: string,
  path: string | undefined,
): { problems: Problem[]; overlay?: OrganisationOverlay } {
  const library = readLibrary(root);
  const content = problemsOf(library);
  if (!path) return { problems: content };
  const { problems, overlay } = checkOrganisation(root, path, library);
  return { problems: [...content, ...problems], ...(overlay ? { overlay } : {}) };
}

/** Throws one error that lists every problem; else the overlay, if there is one. */
export function assertSound(root: string, path?: string): OrganisationOverlay | undefined {
  const { problems, overlay } = checkAll(root, path);
  if (problems.length > 0) throw new Error(describeProblems(problems));
  return overlay;
}
