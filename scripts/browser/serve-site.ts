import { preview } from 'astro';

/** Where a folder is served, and who may ask. */
interface Place {
  /** The first port that is tried; 0 is any free one. */
  port: number;
  /** Opens it to other machines: `0.0.0.0`. */
  host?: string | undefined;
  /** Says nothing but errors. */
  silent?: boolean;
}

/**
 * Serves a built site with Astro's own server, under the base path of the settings.
 * @param folder the built site
 * @returns the address of its front page, and what ends the serving
 * @throws where the folder is missing
 */
export async function serveSite(folder: string, { port, host, silent = false }: Place) {
  const server = await preview({
    outDir: folder,
    server: { port, host: host ?? false, allowedHosts: host === undefined ? [] : true },
    logLevel: silent ? 'error' : 'info',
  });
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
  return { address: `http://localhost:${server.port}${base}`, stop: () => server.stop() };
}
