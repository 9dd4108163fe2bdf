import { randomUUID } from 'node:crypto';
import { demoAccount } from '../district/demo-accounts.js';
import { ApiClient } from './api-client.js';

const people = ['officer', 'station-worker', 'resident', 'volunteer-1', 'volunteer-2', 'auditor'] as const;
type Part = (typeof people)[number];

/** Everybody in the story of points, signed in; anew after the clock was turned further than a session lives. */
export class PointsCast {
  private readonly clients = new Map<Part, ApiClient>();

  constructor(private readonly url: string) {}

  /** Signs everybody in. */
  async signIn(): Promise<void> {
    for (const part of people) {
      const { name, phone, password } = demoAccount(part);
      const client = new ApiClient(this.url, name);
      await client.login(phone, password);
      this.clients.set(part, client);
    }
  }

  /** One of them. */
  as(part: Part): ApiClient {
    const client = this.clients.get(part);
    if (!client) throw new Error(`${part} is not signed in`);
    return client;
  }

  /** A mutation with one input; a key of its own unless it has one. */
  async does<Answer>(part: Part, name: string, input: object, selection: string): Promise<Answer> {
    const answer = await this.as(part).call<Record<string, Answer>>(mutationOf(name, selection), { input });
    return answer[name] as Answer;
  }

  /** The code with which such a mutation is refused. */
  refused(part: Part, name: string, input: object): Promise<string> {
    return this.as(part).refusalOf(mutationOf(name, '{ __typename }'), { input });
  }
}

/** A key for one call. */
export const freshKey = (): string => randomUUID();

function mutationOf(name: string, selection: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`;
}
