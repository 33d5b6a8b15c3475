import { preview } from 'astro';

/**
 * Serves a built site with Astro's own server, under the base path of the settings.
 * @param folder the built site
 * @param port the first that is tried; 0 is any free one
 * @param host opens it to other machines: `0.0.0.0`
 * @returns the address of its front page, and what ends the serving
 * @throws where the folder is missing
 */
export async function serveSite(
  folder: string,
  port: number,
  { host, logLevel = 'error' }: { host?: string | undefined; logLevel?: 'info' | 'error' } = {},
) {
  const server = await preview({
    outDir: folder,
    server: { port, host: host ?? false, allowedHosts: host === undefined ? [] : true },
    logLevel,
  });
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
  return { address: `http://localhost:${server.port}${base}`, stop: () => server.stop() };
}
