/** Serves dist/ on http://localhost:4321, or on PORT, or on the next free one. HOST opens it to others. */
import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { formatProblem } from './text/problem.ts';
import { listen } from './serve/listen.ts';
import { createSiteListener } from './serve/site-listener.ts';

const ROOT = 'dist';
const FIRST_PORT = Number(process.env['PORT'] ?? 4321);
const TRIES = 20;
const HOSTS = process.env['HOST'] ? [process.env['HOST']] : ['127.0.0.1', '::1'];

if (!existsSync(`${ROOT}/index.html`)) {
  const found = 'there is no built site here';
  console.error(formatProblem({ file: ROOT, found, fix: 'run `npm run build` first' }));
  process.exit(1);
}
if (!Number.isInteger(FIRST_PORT) || FIRST_PORT < 1 || FIRST_PORT > 65535) {
  const found = `“${process.env['PORT'] ?? ''}” is not a port`;
  console.error(formatProblem({ file: 'PORT', found, fix: 'give a number from 1 to 65535' }));
  process.exit(1);
}
const base = process.env['BASE_PATH'] ?? '/';
const port = await listenFrom(createSiteListener(ROOT, base));
const path = `/${base}/`.replace(/\/+/g, '/');
console.log(`\n  Open  http://localhost:${port}${path}\n  Stop  Ctrl+C\n`);

/**
 * Listens on a free port.
 * @returns the first port from FIRST_PORT on that was free, and is now listened on
 */
async function listenFrom(listener: RequestListener): Promise<number> {
  const last = Math.min(FIRST_PORT + TRIES - 1, 65535);
  for (let port = FIRST_PORT; port <= last; port += 1) {
    if (await listen(listener, port, HOSTS)) return port;
    console.log(`Port ${port} is taken${port < last ? `: trying ${port + 1}.` : '.'}`);
  }
  const found = `every port from ${FIRST_PORT} to ${last} is taken`;
  console.error(formatProblem({ file: 'PORT', found, fix: 'set PORT to a free one' }));
  process.exit(1);
}
