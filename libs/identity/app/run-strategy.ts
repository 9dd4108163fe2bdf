/** What a strategy reads of a request; HTTP and WebSocket both give it. */
export interface StrategyRequest {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** The part of a passport strategy that is used here. */
interface Authenticator {
  authenticate(request: StrategyRequest, options: object): void;
}

/**
 * Runs a passport strategy outside Express: the same for an HTTP request, a socket's handshake and a mutation.
 * Answers the user, or undefined when the strategy refuses; what the strategy throws is thrown.
 */
export function runStrategy<User>(strategy: object, request: StrategyRequest): Promise<User | undefined> {
  return new Promise((resolve, reject) => {
    const attempt: Authenticator = Object.assign(Object.create(strategy) as Authenticator, {
      success: (user: User) => resolve(user),
      fail: () => resolve(undefined),
      error: (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))),
    });
    attempt.authenticate(request, {});
  });
}
