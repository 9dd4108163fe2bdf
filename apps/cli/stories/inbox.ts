import type { Client } from 'graphql-ws';
import { StoryFailed } from './narrator.js';

const patience = 10_000;

/** What a subscription has pushed, in order. Nothing is lost between two looks. */
export class Inbox<Item> {
  readonly items: Item[] = [];
  /** Resolves once the socket stands and the server has taken the subscription. */
  readonly opened: Promise<void>;
  private failure: unknown;
  private changed = (): void => undefined;
  private readonly stop: () => void;

  constructor(
    private readonly client: Client,
    private readonly field: string,
    query: string,
    variables: Record<string, unknown>,
  ) {
    this.opened = new Promise((resolve) => void client.on('connected', () => resolve()));
    this.stop = client.subscribe<Record<string, Item>>(
      { query, variables },
      {
        next: (message) => this.take(message),
        error: (failure) => this.fail(failure),
        complete: () => this.changed(),
      },
    );
  }

  /** The first item, of those here and those to come, that fits. Throws StoryFailed after ten seconds. */
  async waitFor(fits: (item: Item) => boolean, what: string): Promise<Item> {
    const giveUpAt = performance.now() + patience;
    for (;;) {
      const found = this.items.find(fits);
      if (found) return found;
      const left = giveUpAt - performance.now();
      if (this.failure || left <= 0)
        throw new StoryFailed(`${this.field}: ${what} did not come (${describe(this.failure)})`);
      await this.nextChange(left);
    }
  }

  /** Closes the socket. */
  async close(): Promise<void> {
    this.stop();
    await this.client.dispose();
  }

  private take(message: { data?: Record<string, Item> | null; errors?: readonly unknown[] }): void {
    const item = message.data?.[this.field];
    if (item !== undefined && item !== null) this.items.push(item);
    else this.failure = message.errors;
    this.changed();
  }

  private fail(failure: unknown): void {
    this.failure = failure;
    this.changed();
  }

  private nextChange(within: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, within);
      this.changed = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function describe(failure: unknown): string {
  if (failure === undefined) return 'nothing was pushed in time';
  if (failure instanceof Error) return failure.message;
  return JSON.stringify(failure) ?? 'socket closed';
}
