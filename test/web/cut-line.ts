import type { Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RunningApi } from '../e2e/running-api.js';

/** Watches the live connections of an API from now on, and cuts them as a network that breaks down does: without a word. */
export function lineCutter(api: RunningApi): () => void {
  const server = (api.application as NestFastifyApplication).getHttpServer();
  const open = new Set<Socket>();
  server.on('upgrade', (_request: unknown, socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  return () => {
    for (const socket of open) socket.destroy();
  };
}
