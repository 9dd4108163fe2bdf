import { GraphqlClient, type Subscription } from '#testing';

/** A feed followed through every break: after each it subscribes again with the cursor of the last item it got. */
export class SteadfastFeed<Item extends { cursor: string }> {
  readonly received: Item[] = [];
  breaks = 0;
  private current: Subscription<Record<string, Item>> | undefined;
  private ended = false;
  private readonly following: Promise<void>;

  constructor(
    private readonly client: () => GraphqlClient,
    private readonly field: string,
    private readonly query: string,
    private readonly variables: Record<string, unknown> & { after: string },
  ) {
    this.following = this.follow();
  }

  /** Waits until the condition holds; fails after `ms`. */
  async until(condition: (received: readonly Item[]) => boolean, ms = 20_000): Promise<void> {
    const giveUpAt = performance.now() + ms;
    while (!condition(this.received)) {
      if (performance.now() > giveUpAt)
        throw new Error(`${this.field}: waited ${ms} ms in vain, got ${this.received.length}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    this.current?.end();
    await this.following;
  }

  private async follow(): Promise<void> {
    while (!this.ended) {
      const after = this.received.at(-1)?.cursor ?? this.variables.after;
      const client = this.client();
      const subscription = client.subscribe<Record<string, Item>>(this.query, { ...this.variables, after });
      this.current = subscription;
      for (let taken = 0; !this.ended;) {
        for (; taken < subscription.received.length; taken += 1) this.take(subscription.received[taken]);
        if (subscription.closed !== undefined || subscription.completed || subscription.errors.length > 0) break;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      subscription.end();
      await client.close();
      if (!this.ended) {
        this.breaks += 1;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  private take(data: Record<string, Item> | undefined): void {
    const item = data?.[this.field];
    if (item !== undefined) this.received.push(item);
  }
}
