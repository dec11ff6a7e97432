import { Buffer } from 'node:buffer';
import { dependenciesOf, type Lock, nameOf, placesIn, type Runs, runsIn } from './lock.ts';

/**
 * The list of components as CycloneDX 1.6 in JSON, from the lock file alone: `npm sbom` writes random
 * ids and the time, and what it lists depends on the machine. The property `runs` says where the code of
 * a component runs: `browser` (it reaches readers), `build` (it makes the pages) or `test`.
 *
 * @param shipped names of packages whose code is part of the pages' scripts
 */
export function sbomOf(lock: Lock, shipped: Iterable<string>, date: Date): string {
  const places = placesIn(lock);
  const runs = runsIn(lock, shipped);
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
    components: places.map((place) => component(place, lock, runs.get(place) ?? 'build')),
    dependencies: ['', ...places].map((place) => ({
      ref: refOf(place, lock),
      dependsOn: dependenciesOf(lock, place)
        .map((other) => refOf(other, lock))
        .toSorted(),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function component(place: string, lock: Lock, runs: Runs) {
  const { version = '', integrity, license, dev, optional } = lock.packages[place] ?? {};
  const [group, name] = split(nameOf(place));
  const hash = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
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

function split(name: string): [group: string, name: string] {
  const slash = name.indexOf('/');
  return [name.slice(0, Math.max(slash, 0)), name.slice(slash + 1)];
}

/** Unique even where two versions of a package are installed, or one version twice. */
function refOf(place: string, lock: Lock): string {
  return place === '' ? `${lock.name}@${lock.version}` : `${place}@${lock.packages[place]?.version}`;
}
