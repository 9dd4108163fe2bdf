import { Injectable } from '@nestjs/common';

/** Tells whom services were for, by order: ids of people. Unknown orders are missing. */
export type ServedTeller = (orderIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * Who was served by which order (受助人), only to count people: five meals of one elder are one person. The capability
 * that has the orders registers when it starts.
 */
@Injectable()
export class ServedPeople {
  private readonly tellers: ServedTeller[] = [];

  tell(teller: ServedTeller): void {
    this.tellers.push(teller);
  }

  /** Ids of people by order; orders of which nobody knows are missing. */
  async of(orderIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const people = new Map<string, string>();
    if (orderIds.length === 0) return people;
    for (const teller of this.tellers) {
      for (const [orderId, personId] of await teller(orderIds)) people.set(orderId, personId);
    }
    return people;
  }
}
