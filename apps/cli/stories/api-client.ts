import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { Inbox } from './inbox.js';

/** The API refused; `code` is that of docs/errors.md. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: Array<{ message: string; extensions?: { code?: string } }>;
}

interface Session {
  accessToken: string;
  refreshToken: string;
}

const sessionFields = 'accessToken refreshToken me { id }';

/** One person at one device: HTTP for questions and orders, a WebSocket for what is pushed. */
export class ApiClient {
  private session: Session | null = null;
  private signingIn: { phone: string; password: string } | null = null;
  /** Id of the signed-in person. */
  personId = '';

  constructor(
    private readonly url: string,
    readonly name: string,
  ) {}

  /** Signs in with phone number and password. Throws ApiRefusal. */
  async login(phone: string, password: string): Promise<void> {
    const input = { phone, password };
    const { login } = await this.call<{ login: Session & { me: { id: string } } }>(
      `mutation ($input: LoginInput!) { login(input: $input) { ${sessionFields} } }`,
      { input },
    );
    this.session = login;
    this.signingIn = input;
    this.personId = login.me.id;
  }

  /** Registers a person and signs in. Throws ApiRefusal. */
  async register(input: { phone: string; password: string; displayName: string; regionId: string }): Promise<void> {
    const { register } = await this.call<{ register: Session & { me: { id: string } } }>(
      `mutation ($input: RegisterInput!) { register(input: $input) { ${sessionFields} } }`,
      { input },
    );
    this.session = register;
    this.signingIn = { phone: input.phone, password: input.password };
    this.personId = register.me.id;
  }

  /** Signs in anew with what was used before, on a new session: the last one may have ended long ago. */
  async signInAgain(): Promise<void> {
    if (this.signingIn === null) throw new Error(`${this.name} has not signed in yet`);
    this.session = null;
    await this.login(this.signingIn.phone, this.signingIn.password);
  }

  /** Exchanges the refresh token: the access token lives 15 minutes at most. */
  async refresh(): Promise<void> {
    const input = { refreshToken: this.session?.refreshToken };
    const { refresh } = await this.call<{ refresh: Session }>(
      'mutation ($input: RefreshInput!) { refresh(input: $input) { accessToken refreshToken } }',
      { input },
    );
    this.session = refresh;
  }

  /** Sends a query or a mutation over HTTP. Throws ApiRefusal with the first error. */
  async call<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const headers: Record<string, string> = { 'content-type': 'application/json', 'accept-language': 'en' };
    if (this.session) headers.authorization = `Bearer ${this.session.accessToken}`;
    const response = await fetch(this.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const answer = (await response.json()) as Answer<Data>;
    const [error] = answer.errors ?? [];
    if (error || !answer.data) throw new ApiRefusal(error?.extensions?.code ?? 'INTERNAL', error?.message ?? 'no data');
    return answer.data;
  }

  /** The code with which a call is refused. Throws if it is not. */
  async refusalOf(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    try {
      await this.call(query, variables);
    } catch (refusal) {
      if (refusal instanceof ApiRefusal) return refusal.code;
      throw refusal;
    }
    return 'nothing was refused';
  }

  /** Opens a subscription on a socket of its own (graphql-transport-ws); what it pushes is kept in the inbox, in order. */
  subscribe<Item>(field: string, query: string, variables: Record<string, unknown> = {}): Inbox<Item> {
    const client = createClient({
      url: this.url.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${this.session?.accessToken}` },
    });
    return new Inbox<Item>(client, field, query, variables);
  }
}
