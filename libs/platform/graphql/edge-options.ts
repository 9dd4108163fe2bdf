/** How the edge is set up. Everything that protects it has a default; tests and benches may choose other numbers. */
export interface EdgeOptions {
  readonly socket?: Partial<SocketLimits>;
  /** Other rates than those of the configuration. */
  readonly rates?: Partial<OperationRates>;
}

/** How much may be asked over HTTP within a minute. */
export interface OperationRates {
  /** Mutations of one signed-in account; several in one request count each. */
  readonly mutationsPerMinute: number;
  /** Queries of one signed-in account, counted by each process for itself. */
  readonly queriesPerMinute: number;
  /** Operations from one address of those who are not signed in: a neighbourhood may share one. */
  readonly signedOutOperationsPerMinute: number;
}

/** What the server grants to sockets. Times in milliseconds, sizes in bytes. */
export interface SocketLimits {
  /** Largest message a client may send. */
  readonly maxPayload: number;
  /** Time from opening until `connection_init`. */
  readonly initWithin: number;
  readonly subscriptionsPerSocket: number;
  readonly socketsPerPerson: number;
  readonly socketsPerAddress: number;
  /** Messages a client may send within `messageWindow`. */
  readonly messages: number;
  readonly messageWindow: number;
  /** How long a client may leave what was sent to it unread. */
  readonly unreadFor: number;
  /** Most that may wait in memory for one client. */
  readonly unreadBytes: number;
  readonly pingEvery: number;
  /** How often the right of every connected client is looked at again. */
  readonly recheckEvery: number;
  /** How old the knowledge of an actor may be when an event is answered. */
  readonly actorFreshFor: number;
}

/** The limits of a server in service. */
export const SOCKET_LIMITS: SocketLimits = {
  maxPayload: 64 * 1024,
  initWithin: 5_000,
  subscriptionsPerSocket: 20,
  socketsPerPerson: 10,
  socketsPerAddress: 5_000,
  messages: 100,
  messageWindow: 10_000,
  unreadFor: 10_000,
  unreadBytes: 256 * 1024,
  pingEvery: 20_000,
  recheckEvery: 3_000,
  actorFreshFor: 3_500,
};

/** Token under which the module keeps its options. */
export const EDGE_OPTIONS = Symbol('EdgeOptions');
