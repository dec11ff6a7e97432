/** The parts of npm's package-lock.json (version 3) that are read here. */
export interface Lock {
  name: string;
  version: string;
  /** By the place where each is installed, `node_modules/a/node_modules/@b/c`; `''` is the project itself. */
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  /** Subresource integrity: `sha512-…` in base64. */
  integrity?: string;
  /** An SPDX expression. */
  license?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string | string[];
  cpu?: string | string[];
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Where the code of a package runs: it reaches readers, makes the pages, or tests them. */
export type Runs = 'browser' | 'build' | 'test';

/** The places of all packages, sorted. */
export const placesIn = (lock: Lock): string[] =>
  Object.keys(lock.packages)
    .filter((place) => place !== '')
    .toSorted();

/** Where each package runs, by its place. `shipped` are the names of those that browser code imports. */
export function runsIn(lock: Lock, shipped: Iterable<string>): Map<string, Runs> {
  const roots = [...shipped].map((name) => resolve(lock, '', name));
  const inBrowser = closure(lock, roots);
  const runs = (place: string): Runs =>
    inBrowser.has(place) ? 'browser' : lock.packages[place]?.dev ? 'test' : 'build';
  return new Map(placesIn(lock).map((place) => [place, runs(place)]));
}

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
export const nameOf = (place: string) =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The places of all that a package may ask for, as far as the lock file has them. */
export function dependenciesOf(lock: Lock, place: string): string[] {
  const { optionalDependencies, peerDependencies, devDependencies } = lock.packages[place] ?? {};
  const needed = needsOf(lock, place);
  // An optional or peer dependency may not be installed at all.
  const others = Object.keys({ ...optionalDependencies, ...peerDependencies, ...devDependencies });
  return [...new Set([...needed, ...others.map((name) => resolve(lock, place, name)).filter(Boolean)])];
}

/** Without these the package does not run. */
function needsOf(lock: Lock, place: string): string[] {
  const names = Object.keys(lock.packages[place]?.dependencies ?? {});
  return names.map((name) => resolve(lock, place, name)).filter(Boolean);
}

/** Where a package finds another: in its own node_modules, else in those of the folders above. */
function resolve(lock: Lock, from: string, name: string): string {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0))) {
    const candidate = `${place ? `${place}/` : ''}node_modules/${name}`;
    if (candidate in lock.packages) return candidate;
    if (place === '') return '';
  }
}

/** These packages and all they need. */
function closure(lock: Lock, from: string[]): Set<string> {
  const seen = new Set<string>();
  const open = from.filter((place) => place !== '');
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    open.push(...needsOf(lock, place));
  }
  return seen;
}
