import type { OrganisationOverlay } from '../schemas/organisation.ts';
import { checkCites } from './cites.ts';
import { checkDoors } from './doors.ts';
import { checkFlows } from './flows.ts';
import { checkHeadings } from './headings.ts';
import { checkLanguages } from './languages.ts';
import { readLibrary } from './library.ts';
import { checkLinks } from './links.ts';
import { checkOrders } from './orders.ts';
import { checkOrganisation } from './organisation.ts';
import { describeProblems, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { checkReports } from './reports.ts';
import { checkRoutes } from './routes.ts';
import { readSecurityContact, type SecurityContact } from './security-contact.ts';
import { checkShapes } from './shapes.ts';

/** One rule, one file. All rules run, so that an editor sees every problem at once. */
const rules = [
  checkShapes,
  checkLanguages,
  checkReferences,
  checkCites,
  checkHeadings,
  checkOrders,
  checkFlows,
  checkReports,
  checkRoutes,
  checkDoors,
  checkLinks,
];

/** What a build is told beside the content. */
interface Settings {
  /** Of the organisation that `ORGANISATION` names the file of. */
  overlay?: OrganisationOverlay;
  securityContact?: SecurityContact;
}

/** The content under `root`, the folder that holds `src/content`; the file of an organisation and the settings in `env`: all problems, and what was read. */
export function checkAll(
  root: string,
  env: Record<string, string | undefined> = {},
): Settings & { problems: Problem[] } {
  const library = readLibrary(root);
  const path = env['ORGANISATION'];
  const own = path ? checkOrganisation(root, path, library) : { problems: [], overlay: undefined };
  const { problems, contact } = readSecurityContact(env);
  return {
    problems: [
      ...oncePerPlace([...library.problems, ...rules.flatMap((rule) => rule(library))]),
      ...own.problems,
      ...problems,
    ],
    ...(own.overlay ? { overlay: own.overlay } : {}),
    ...(contact ? { securityContact: contact } : {}),
  };
}

/** By file; an id that is not written as one is told as that, and not also as one that no file has. */
function oncePerPlace(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, at }: Problem) => `${file} ${at}`;
  const misshapen = new Set(problems.filter(({ code }) => code === 'does-not-fit').map(placeOf));
  return problems
    .filter((one) => one.code !== 'unknown-id' || !misshapen.has(placeOf(one)))
    .toSorted((a, b) => a.file.localeCompare(b.file));
}

/** Throws one error that lists every problem; else what was read. */
export function assertSound(root: string, env: Record<string, string | undefined>): Settings {
  const { problems, ...settings } = checkAll(root, env);
  if (problems.length > 0) throw new Error(describeProblems(problems));
  return settings;
}
