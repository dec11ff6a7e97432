/*
 * `npm run bench:observatory`: what Mozilla's HTTP Observatory says of the guide behind nginx.conf of
 * docs/hosting, with its lines for https switched on. Needs nginx and openssl, and once the registry: the
 * package is kept apart from those of the guide. Ends with 1 when a page gets less than it can.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, nginx, withHost } from '../../tests/fixtures/hosts.ts';

const here = import.meta.dirname;
const home = join(here, '../../node_modules/.cache/observatory');
if (!existsSync(join(home, 'node_modules'))) {
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(here, file), join(home, file));
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: home, stdio: 'inherit' });
}

/** What stands between a page and more points: being in the browsers' own list, cookies, a script with a digest. */
const best = { 'guide/': 130, 'guide/en/keep/': 130, 'guide/en/keep/verify/': 135 };

interface Report {
  grade: string;
  score: number;
  tests: { name: string; result: string; pass: boolean; points: number }[];
}

const secure = await freePort();
await withHost(nginx({ secure }), async (root, folder) => {
  for (const [path, wanted] of Object.entries(best)) {
    const { grade, score, tests } = scan(new URL(root).port, `/${path}`, join(folder, 'guide.example.pem'));
    console.log(`/${path}: ${grade}, ${score} points`);
    for (const { name, result, points } of tests)
      console.log(`  ${String(points).padStart(3)}  ${name}: ${result}`);
    if (score < wanted || tests.some(({ pass }) => !pass)) {
      console.log(`  ${wanted} points and no test failed were expected.`);
      process.exitCode = 1;
    }
  }
});

function scan(port: string, path: string, certificate: string): Report {
  const options = [join(here, 'grade.mjs'), home, port, String(secure), path];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  // Its parser of HTML complains of every style sheet that is newer than itself; that is not shown.
  return JSON.parse(execFileSync(process.execPath, options, { env, encoding: 'utf8', stdio: 'pipe' }));
}
