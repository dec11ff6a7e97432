import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/*
 * Serves the built folder as any static server would: `npm start`, and the browser tests.
 * PORT chooses the port.
 */
const root = join(import.meta.dirname, '..', 'dist');
const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`PORT must be a number from 0 to 65535, but it is "${process.env['PORT']}".`);
}
const isCheck = process.argv.includes('--check-port');
if (!isCheck && !existsSync(join(root, 'index.html')))
  stop('There is no built site in dist/. Run npm start or npm run build.');

const missing = isCheck ? '' : readFileSync(join(root, '404.html'));
const serve = isCheck ? undefined : sirv(root, { etag: true });
const server = createServer((request, response) => {
  serve?.(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(missing);
  });
});
server.on('error', (error) => {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  stop(
    isTaken
      ? `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=8080 npm start`
      : `The server could not start: ${error.message}`,
  );
});
server.listen(port, () => {
  // Before a build: a taken port is better known at once.
  if (isCheck) process.exit(0);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`Spot · Keep · Report is at http://localhost:${actual}/ (Ctrl-C stops it)`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
