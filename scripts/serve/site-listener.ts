import { createReadStream, statSync, type Stats } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/**
 * Type of every other file, Pagefind's own too (.pagefind, .pf_meta, .pf_index, .pf_fragment): gzip
 * inside.
 */
const UNKNOWN_TYPE = 'application/octet-stream';

/** Destination of a request: a file with its status, to another address, or nowhere. */
type Answer = { file: string; status: 200 | 404 } | { location: string } | { status: 400 | 404 };

/**
 * Answers requests from the files of a folder, as a static host does.
 * @param root the built site
 * @param base the folder under which the site is served: `/` or `/repo/`
 */
export function createSiteListener(root: string, base = '/'): RequestListener {
  const folder = resolve(root);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      end(response, 405);
      return;
    }
    const answer = findAnswer(folder, prefix, request.url ?? '/');
    if ('file' in answer) sendFile(request, response, answer.file, answer.status);
    else if ('location' in answer) redirect(response, answer.location);
    else end(response, answer.status);
  };
}

/**
 * Finds where a request leads.
 * @param target the request's path and query as sent: `/search/?q=%E7%A7%91`
 */
function findAnswer(folder: string, prefix: string, target: string): Answer {
  const [path = '/', query] = target.split(/\?(.*)/s);
  const search = query === undefined ? '' : `?${query}`;
  if (`${path}/` === prefix || (path === '/' && prefix !== '/'))
    return { location: `${prefix}${search}` };
  const words = decodePath(path);
  if (words === undefined) return { status: 400 };
  if (!words.startsWith(prefix)) return notFound(folder);
  // Joined onto “/” first, so that “..” ends at the root whatever is asked for.
  const file = join(folder, join('/', words.slice(prefix.length)));
  const stats = statOf(file);
  if (stats?.isFile() && !words.endsWith('/')) return { file, status: 200 };
  const index = join(file, 'index.html');
  if (!stats?.isDirectory() || !statOf(index)?.isFile()) return notFound(folder);
  if (words.endsWith('/')) return { file: index, status: 200 };
  // Without its leading slashes doubled: “//host” would be another site.
  return { location: `${path.replace(/^\/+/, '/')}/${search}` };
}

function decodePath(path: string): string | undefined {
  try {
    const words = decodeURIComponent(path);
    return words.includes('\0') ? undefined : words.replaceAll('\\', '/');
  } catch {
    return undefined;
  }
}

function notFound(folder: string): Answer {
  const file = join(folder, '404.html');
  return statOf(file)?.isFile() ? { file, status: 404 } : { status: 404 };
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
): void {
  const type = TYPES[extname(file)] ?? UNKNOWN_TYPE;
  const packs = /charset|wasm/.test(type);
  const packed = packs && /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    ...(packs ? { Vary: 'Accept-Encoding' } : {}),
    ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const done = (error?: Error | null) => {
    if (error) response.destroy();
  };
  if (packed) pipeline(createReadStream(file), createGzip(), response, done);
  else pipeline(createReadStream(file), response, done);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location });
  response.end();
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
