import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { handleProtocols, type Server } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { Config } from '../../config/config.js';
import { allowedOrigins } from '../../http/allowed-origins.js';
import { localeOf } from '../context/operation-context.js';
import { OperationContexts } from '../context/operation-contexts.js';
import { EDGE_OPTIONS, SOCKET_LIMITS, type EdgeOptions, type SocketLimits } from '../edge-options.js';
import { ErrorPresenter } from '../errors/error-presenter.js';
import { GRAPHQL_PATH } from '../http/apollo-options.js';
import { CLOSE } from './close-codes.js';
import { DocumentReader } from './document-reader.js';
import { SocketClient } from './socket-client.js';
import { SocketClients } from './socket-clients.js';
import { SubscriptionProtocol, type SocketExtra } from './subscription-protocol.js';
import { addressOf, isOriginAllowed, refuseUpgrade } from './upgrade.js';

/** Serves subscriptions on the HTTP server's own port, on one path. */
@Injectable()
export class SocketServer implements OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown {
  private readonly limits: SocketLimits;
  private readonly clients: SocketClients;
  private readonly sockets: WebSocketServer;
  private protocol: Server<SocketExtra> | undefined;
  private isLeaving = false;
  /** How many sockets were closed with which code: this end's, or else the client's. */
  readonly closes = new Map<number, number>();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly documents: DocumentReader,
    private readonly contexts: OperationContexts,
    private readonly presenter: ErrorPresenter,
    private readonly config: Config,
    @Inject(EDGE_OPTIONS) options: EdgeOptions,
  ) {
    this.limits = { ...SOCKET_LIMITS, ...options.socket };
    this.clients = new SocketClients(() => contexts.actors, this.limits, presenter.logger);
    this.sockets = new WebSocketServer({
      noServer: true,
      maxPayload: this.limits.maxPayload,
      handleProtocols: (protocols) => handleProtocols(protocols),
      perMessageDeflate: false,
      // A client answers for its pings: they are counted first (SocketClient).
      autoPong: false,
    });
  }

  /** Sockets open now. */
  get size(): number {
    return this.clients.size;
  }

  onApplicationBootstrap(): void {
    const protocol = new SubscriptionProtocol(this.documents, this.contexts, this.presenter, this.clients, this.limits);
    this.protocol = protocol.server();
    const http = this.host.httpAdapter?.getHttpServer() as HttpServer | undefined;
    http?.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
  }

  /** First thing of a shutdown: nobody new, and goodbye to everyone. */
  onModuleDestroy(): void {
    this.isLeaving = true;
    this.clients.closeAll();
  }

  onApplicationShutdown(): void {
    this.sockets.close();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const address = addressOf(request, this.config.get('TRUST_PROXY'));
    const refusal = this.refusal(request, address);
    if (refusal !== undefined) return refuseUpgrade(socket, refusal);
    this.sockets.handleUpgrade(request, socket, head, (opened) => {
      this.open(new SocketClient(opened, address, this.limits, localeOf(request.headers['accept-language'])), opened);
    });
  }

  private refusal(request: IncomingMessage, address: string): number | undefined {
    if (this.isLeaving) return 503;
    if (request.url?.split('?')[0] !== GRAPHQL_PATH) return 404;
    if (!isOriginAllowed(request, allowedOrigins(this.config))) return 403;
    return this.clients.hasRoomFor(address) ? undefined : 429;
  }

  private open(client: SocketClient, socket: WebSocket): void {
    this.clients.add(client);
    const closed = this.protocol?.opened(
      {
        protocol: client.protocol,
        send: (text) => client.send(text),
        close: (code = 1000, reason = '') => client.close({ code, reason }),
        onMessage: (handle) =>
          client.onMessage((text) => handle(text).catch((fault: unknown) => this.fail(client, fault))),
      },
      { client },
    );
    socket.once('close', (code, reason) => {
      this.clients.remove(client);
      const cause = client.closedWith ?? code;
      this.closes.set(cause, (this.closes.get(cause) ?? 0) + 1);
      void closed?.(code, String(reason)).catch(() => undefined);
    });
  }

  private fail(client: SocketClient, fault: unknown): void {
    this.presenter.present(fault);
    client.close(CLOSE.fault);
  }
}
