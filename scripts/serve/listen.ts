import { createServer, type RequestListener, type Server } from 'node:http';

/** Error codes of a machine that has no such address: no IPv6, for one. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/**
 * Listens on one port of every host that this machine has.
 * @param hosts addresses; the first must be there, the others may be missing
 * @returns false, with nothing left open, when something else holds the port on any of them
 * @throws what else stands in the way: a port below 1024 without the right to it
 */
export async function listen(
  listener: RequestListener,
  port: number,
  hosts: readonly string[],
): Promise<boolean> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(listener);
    const error = await open(server, port, host);
    if (!error) servers.push(server);
    else if (servers.length === 0 || !NO_SUCH_ADDRESS.includes(error.code ?? '')) {
      for (const each of servers) each.close();
      if (error.code === 'EADDRINUSE') return false;
      throw error;
    }
  }
  return true;
}

function open(
  server: Server,
  port: number,
  host: string,
): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(undefined));
  });
}
