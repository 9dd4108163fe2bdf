import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';

export const HOST = '127.0.0.1';

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, HOST, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Whether somebody listens on a port. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: HOST, timeout: 1_000 });
    const done = (listens: boolean) => () => (socket.destroy(), resolve(listens));
    socket.once('connect', done(true)).once('error', done(false)).once('timeout', done(false));
  });
}
