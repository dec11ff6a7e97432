import { Buffer } from 'node:buffer';

/** The parts of npm's package-lock.json (version 3) that are read here. */
export interface Lock {
  name: string;
  version: string;
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  /** Subresource integrity: `sha512-…` in base64. */
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/**
 * The list of components as CycloneDX 1.6 in JSON, from the lock file alone: `npm sbom` writes random
 * ids and the time, and what it lists depends on the machine. The property `runs` says where the code of
 * a component runs: `browser` (it reaches readers), `build` (it makes the pages) or `test`.
 *
 * @param shipped names of packages whose code is part of the pages' scripts
 */
export function sbomOf(lock: Lock, shipped: Iterable<string>, date: Date): string {
  const places = Object.keys(lock.packages)
    .filter((place) => place !== '')
    .toSorted();
  const inBrowser = closure(
    lock,
    [...shipped].map((name) => resolve(lock, '', name)),
  );
  const root = refOf('', lock);
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: date.toISOString().replace('.000', ''),
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': root,
        name: lock.name,
        version: lock.version,
        licenses: [{ license: { id: 'MIT' } }, { license: { id: 'CC-BY-4.0' } }],
      },
    },
    components: places.map((place) => component(place, lock, inBrowser)),
    dependencies: ['', ...places].map((place) => ({
      ref: refOf(place, lock),
      dependsOn: dependenciesOf(lock, place)
        .map((other) => refOf(other, lock))
        .toSorted(),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function component(place: string, lock: Lock, inBrowser: ReadonlySet<string>) {
  const { version = '', integrity, license, dev, optional } = lock.packages[place] ?? {};
  const [group, name] = split(nameOf(place));
  const hash = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  const runs = inBrowser.has(place) ? 'browser' : dev ? 'test' : 'build';
  return {
    type: 'library',
    'bom-ref': refOf(place, lock),
    ...(group ? { group } : {}),
    name,
    version,
    scope: dev ? 'excluded' : optional ? 'optional' : 'required',
    ...(hash ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] } : {}),
    ...(license ? { licenses: [licenceOf(license)] } : {}),
    purl: `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${name}@${encodeURIComponent(version)}`,
    properties: [{ name: 'spot-keep-report:runs', value: runs }],
  };
}

const licenceOf = (text: string) =>
  /^[\w.+-]+$/.test(text) ? { license: { id: text } } : { expression: text };

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

function split(name: string): [group: string, name: string] {
  const slash = name.indexOf('/');
  return [name.slice(0, Math.max(slash, 0)), name.slice(slash + 1)];
}

/** Unique even where two versions of a package are installed, or one version twice. */
function refOf(place: string, lock: Lock): string {
  return place === '' ? `${lock.name}@${lock.version}` : `${place}@${lock.packages[place]?.version}`;
}

function dependenciesOf(lock: Lock, place: string): string[] {
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
