import { Injectable } from '@nestjs/common';
import type { ServiceStory } from '../domain/served-parts.js';

/** Tells what services were, by order. Unknown orders are missing. */
export type ServiceTeller = (orderIds: readonly string[]) => Promise<ReadonlyMap<string, ServiceStory>>;

/**
 * What a donor reads of the services that a gift paid (服务去向). The capability that has the orders registers when it
 * starts: funds knows an order only by its id.
 */
@Injectable()
export class ServiceStories {
  private readonly tellers: ServiceTeller[] = [];

  tell(teller: ServiceTeller): void {
    this.tellers.push(teller);
  }

  /** Stories by order; orders of which nobody knows are missing. */
  async of(orderIds: readonly string[]): Promise<ReadonlyMap<string, ServiceStory>> {
    const stories = new Map<string, ServiceStory>();
    if (orderIds.length === 0) return stories;
    for (const teller of this.tellers) {
      for (const [id, story] of await teller(orderIds)) stories.set(id, story);
    }
    return stories;
  }
}
