import { randomInt } from 'node:crypto';

/** How the sandbox is to send its webhooks (投递方式). */
export interface DeliveryOrder {
  /** Each event is sent so often; 1 unless told. */
  readonly copies?: number;
  /** The first is sent so much later, in seconds; at once unless told. */
  readonly delaySeconds?: number;
  /** In any order, instead of the order in which things happened. */
  readonly shuffled?: boolean;
}

/** When which of the events is sent; deliveries that are due together are sent in the order of this list. */
export function deliverySchedule(events: number, order: DeliveryOrder, now: Date): { event: number; dueAt: Date }[] {
  const dueAt = new Date(now.getTime() + (order.delaySeconds ?? 0) * 1_000);
  const turns = Array.from({ length: events * (order.copies ?? 1) }, (_, turn) => turn % events);
  const sent = order.shuffled === true ? shuffle(turns) : turns.sort((one, other) => one - other);
  return sent.map((event) => ({ event, dueAt }));
}

function shuffle<Item>(items: readonly Item[]): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [one, two] = [mixed[last] as Item, mixed[other] as Item];
    mixed[last] = two;
    mixed[other] = one;
  }
  return mixed;
}
