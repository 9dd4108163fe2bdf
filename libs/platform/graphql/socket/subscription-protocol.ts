import type { ExecutionArgs, GraphQLError, GraphQLFormattedError } from 'graphql';
import { makeServer, type Context, type Server } from 'graphql-ws';
import type { SubscribePayload } from 'graphql-ws';
import { generalErrors } from '#kernel';
import { localeOf, type OperationContext } from '../context/operation-context.js';
import type { OperationContexts } from '../context/operation-contexts.js';
import type { SocketLimits } from '../edge-options.js';
import { edgeErrors } from '../errors/edge.errors.js';
import type { ErrorAddressee, ErrorPresenter } from '../errors/error-presenter.js';
import { CLOSE } from './close-codes.js';
import { refused, type DocumentReader } from './document-reader.js';
import { runSubscription } from './run-subscription.js';
import type { SocketClient } from './socket-client.js';
import type { SocketClients } from './socket-clients.js';

/** What graphql-ws carries along for each socket. */
export interface SocketExtra {
  readonly client: SocketClient;
}

type SocketContext = Context<Record<string, unknown> | undefined, SocketExtra>;

/** The graphql-transport-ws protocol with every protection that HTTP has. Only subscriptions are served. */
export class SubscriptionProtocol {
  constructor(
    private readonly documents: DocumentReader,
    private readonly contexts: OperationContexts,
    private readonly presenter: ErrorPresenter,
    private readonly clients: SocketClients,
    private readonly limits: SocketLimits,
  ) {}

  /** The protocol handler to which opened sockets are given. */
  server(): Server<SocketExtra> {
    return makeServer<Record<string, unknown> | undefined, SocketExtra>({
      connectionInitWaitTimeout: this.limits.initWithin,
      onConnect: (socket) => this.connect(socket),
      onSubscribe: (socket, _id, payload) => this.accept(socket, payload),
      subscribe: (args) => this.subscribe(args as ExecutionArgs & { contextValue: SocketOperation }),
      onNext: (socket, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: result.errors.map((error) => this.present(socket, error)) } : result,
      onError: (socket, _id, _payload, errors) => errors.map((error) => this.present(socket, error)),
    });
  }

  private async connect({ connectionParams, extra: { client } }: SocketContext): Promise<boolean> {
    const authorization = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
    const locale = connectionParams?.['locale'];
    if (locale !== undefined) client.locale = localeOf(locale);
    const actor = await this.contexts.actorOf(authorization).catch(() => client.close(CLOSE.tryAgainLater));
    if (!actor || client.closed) return false;
    const hasRoom = this.clients.signIn(client, String(authorization), actor);
    if (!hasRoom) client.close(CLOSE.tooMuch);
    return hasRoom;
  }

  private async accept(socket: SocketContext, payload: SubscribePayload): Promise<ExecutionArgs | GraphQLError[]> {
    const { client } = socket.extra;
    if (Object.keys(socket.subscriptions).length > this.limits.subscriptionsPerSocket) {
      return refused(edgeErrors.TOO_MANY_SUBSCRIPTIONS({ limit: this.limits.subscriptionsPerSocket }));
    }
    const opening = this.operation(client);
    const document = await this.documents.subscription(payload, opening);
    if (Array.isArray(document)) return document;
    return {
      schema: this.documents.schema,
      document,
      operationName: payload.operationName,
      variableValues: payload.variables,
      contextValue: new SocketOperation(client, opening),
    };
  }

  private subscribe(args: ExecutionArgs & { contextValue: SocketOperation }): ReturnType<typeof runSubscription> {
    const { client, opening } = args.contextValue;
    return runSubscription({ ...args, contextValue: opening }, () => this.eventContext(client));
  }

  /** The context of one event. Without a right to go on the socket is closed and the event is not answered. */
  private async eventContext(client: SocketClient): Promise<OperationContext> {
    try {
      if (await this.clients.currentActor(client)) return this.operation(client);
    } catch {
      client.close(CLOSE.tryAgainLater);
      throw generalErrors.UNAVAILABLE();
    }
    throw generalErrors.UNAUTHENTICATED();
  }

  private operation({ actor, address, locale }: SocketClient): OperationContext {
    return this.contexts.create({
      requestId: this.contexts.newRequestId(),
      locale,
      address,
      actor,
      transport: 'socket',
    });
  }

  private present({ extra: { client } }: SocketContext, error: unknown): GraphQLFormattedError {
    const addressee: ErrorAddressee = { requestId: this.contexts.newRequestId(), locale: client.locale };
    return this.presenter.present(error, addressee);
  }
}

/** A subscribe message that was accepted. */
class SocketOperation {
  constructor(
    readonly client: SocketClient,
    readonly opening: OperationContext,
  ) {}
}
