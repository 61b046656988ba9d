/** The built site, served while a program looks at it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../../src/cli/serve.ts';

/**
 * Serves a built site at a free port.
 * @returns its address, and what ends it
 */
export async function serveSite(dist: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = siteServer(dist).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
