import type { AnsweredError } from '#testing';
import { Patience } from './patience.js';

/** One attempt, as the client met it. */
export interface Attempt {
  readonly ms: number;
  /** `ok`, the code of a refusal, or `unreachable`. */
  readonly outcome: string;
}

/** Answers after which nobody knows whether it took effect, or which will pass: the same is sent again, with the same key. */
const TO_BE_SENT_AGAIN = new Set(['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'INTERNAL', 'RATE_LIMITED', 'STORAGE_FULL']);

/** A refusal by the product. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** A client that does not give up: it sends the same operation with the same key until it has an answer. */
export class SteadfastClient {
  readonly attempts: Attempt[] = [];

  constructor(
    /** Where to send; asked anew for each attempt, so that a client may turn to another process. */
    private readonly url: () => string,
    private readonly options: { token?: string; longestMs?: number; pauseMs?: number; patience?: Patience } = {},
  ) {}

  as(token: string): SteadfastClient {
    return new SteadfastClient(this.url, { ...this.options, token });
  }

  /** Sends until answered. Throws Refused at a refusal, or what was met last when `withinMs` are over. */
  async run<D>(query: string, variables: Record<string, unknown> = {}, withinMs = 60_000): Promise<D> {
    const began = performance.now();
    const { patience = new Patience(), pauseMs = 100 } = this.options;
    for (;;) {
      const { data, code } = await this.attempt<D>(query, variables);
      if (code === 'ok') return data as D;
      if (!isPassing(code)) throw new Refused(code);
      if (patience.isOver(began, withinMs)) throw new Error(`no answer within ${withinMs} ms, ${code} at last`);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  /** Sends once; `unreachable` where nothing came back. */
  async attempt<D>(query: string, variables: Record<string, unknown> = {}): Promise<{ data?: D; code: string }> {
    const began = performance.now();
    const answer = await this.send<D>(query, variables).catch(() => ({ code: 'unreachable' }));
    this.attempts.push({ ms: performance.now() - began, outcome: answer.code });
    return answer;
  }

  private async send<D>(query: string, variables: Record<string, unknown>): Promise<{ data?: D; code: string }> {
    const { token, longestMs } = this.options;
    const headers: Record<string, string> = { 'content-type': 'application/json', 'accept-language': 'en' };
    if (token !== undefined) headers.authorization = `Bearer ${token}`;
    const answer = await fetch(`${this.url()}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(longestMs ?? 30_000),
    });
    const { data, errors } = (await answer.json()) as { data?: D; errors?: AnsweredError[] };
    return { data, code: errors?.[0]?.extensions?.code ?? 'ok' };
  }
}

/** Whether an outcome leaves the question open. */
export function isPassing(code: string): boolean {
  return code === 'unreachable' || TO_BE_SENT_AGAIN.has(code);
}
