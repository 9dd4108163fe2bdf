import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

/** An error as a client sees it. */
export interface AnsweredError {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly params?: Record<string, unknown>;
    readonly requestId?: string;
  };
}

/** A whole answer. */
export interface Answer<D> {
  readonly status: number;
  readonly data: D | null | undefined;
  readonly errors: readonly AnsweredError[];
}

/** Refusal of `run`: the first error's code, with all errors. */
export class AnsweredWithErrors extends Error {
  constructor(readonly errors: readonly AnsweredError[]) {
    super(errors.map(({ extensions, message }) => `${extensions?.code}: ${message}`).join('; '));
  }

  get code(): string {
    return this.errors[0]?.extensions?.code ?? '';
  }
}

type Variables = Record<string, unknown>;
// Tests read whatever shape they asked for.
type Data = Record<string, never>;

/** A real client of the API over HTTP and WebSocket, as one person or as nobody. */
export class GraphqlClient {
  private sockets: Client[] = [];

  constructor(
    readonly url: string,
    readonly token?: string,
    readonly locale = 'en',
  ) {}

  /** The same server, as another person. */
  as(token: string): GraphqlClient {
    return new GraphqlClient(this.url, token, this.locale);
  }

  /** Sends one operation over HTTP and returns the whole answer. */
  async send<D = Data>(query: string, variables: Variables = {}): Promise<Answer<D>> {
    const headers: Record<string, string> = { 'content-type': 'application/json', 'accept-language': this.locale };
    if (this.token !== undefined) headers.authorization = `Bearer ${this.token}`;
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: D; errors?: AnsweredError[] };
    return { status: response.status, data: body.data, errors: body.errors ?? [] };
  }

  /** Sends one operation and returns its data. Throws AnsweredWithErrors if there is any error. */
  async run<D = Data>(query: string, variables: Variables = {}): Promise<D> {
    const { data, errors } = await this.send<D>(query, variables);
    if (errors.length > 0 || data === null || data === undefined) throw new AnsweredWithErrors(errors);
    return data;
  }

  /** The code of the first error, or 'none'. */
  async codeOf(query: string, variables: Variables = {}): Promise<string> {
    const { errors } = await this.send(query, variables);
    return errors[0]?.extensions?.code ?? 'none';
  }

  /** Subscribes over a socket of its own. */
  subscribe<D = Data>(query: string, variables: Variables = {}): Subscription<D> {
    const client = createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: true,
      connectionParams: {
        authorization: this.token === undefined ? undefined : `Bearer ${this.token}`,
        locale: this.locale,
      },
    });
    this.sockets.push(client);
    return new Subscription<D>(client, query, variables);
  }

  /** Subscribes from this moment on (the variable `$after`), so that nothing is missed however long the socket takes to open. */
  async follow<D = Data>(query: string, variables: Variables = {}): Promise<Subscription<D>> {
    const { feedCursor } = await this.run<{ feedCursor: string }>('{ feedCursor }');
    return this.subscribe<D>(query, { ...variables, after: feedCursor });
  }

  /** Closes all its sockets. */
  async close(): Promise<void> {
    for (const socket of this.sockets.splice(0)) await socket.dispose();
  }
}

/** A running subscription that keeps what it got. */
export class Subscription<D> {
  readonly received: D[] = [];
  readonly errors: AnsweredError[] = [];
  closed: { code: number; reason: string } | undefined;
  completed = false;
  private readonly waiting = new Set<() => void>();
  private readonly stop: () => void;

  constructor(client: Client, query: string, variables: Variables) {
    client.on('closed', (event) => {
      const { code, reason } = event as { code: number; reason: string };
      this.closed = { code, reason };
      this.notify();
    });
    this.stop = client.subscribe<D>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (errors !== undefined) this.errors.push(...(errors as unknown as AnsweredError[]));
          if (data !== null && data !== undefined) this.received.push(data);
          this.notify();
        },
        error: (error) => {
          if (Array.isArray(error)) this.errors.push(...(error as unknown as AnsweredError[]));
          this.notify();
        },
        complete: () => {
          this.completed = true;
          this.notify();
        },
      },
    );
  }

  /** Waits until the condition holds and returns what was received by then; fails after `ms` with what there is. */
  async until(condition: (received: readonly D[], subscription: this) => boolean, ms = 10_000): Promise<readonly D[]> {
    const giveUpAt = performance.now() + ms;
    while (!condition(this.received, this)) {
      const left = giveUpAt - performance.now();
      if (left <= 0) {
        throw new Error(
          `Waited ${ms} ms in vain; got ${JSON.stringify({ received: this.received, errors: this.errors, closed: this.closed })}`,
        );
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 100));
        this.waiting.add(() => (clearTimeout(timer), resolve()));
      });
    }
    return [...this.received];
  }

  /** Ends the subscription. */
  end(): void {
    this.stop();
  }

  private notify(): void {
    this.waiting.forEach((wake) => wake());
    this.waiting.clear();
  }
}
