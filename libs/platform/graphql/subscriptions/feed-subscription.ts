import { Subscription, type ReturnTypeFunc } from '@nestjs/graphql';
import type { OperationContext } from '../context/operation-context.js';
import { mapIterator } from './map-iterator.js';

/** One event as the feed delivers it. */
export interface FeedEvent {
  readonly cursor: string;
  readonly topic: string;
  readonly type: string;
  readonly payload: unknown;
  readonly occurredAt: Date;
}

/** Where events come from: `Feed` of the platform. */
export interface FeedSource<Event extends FeedEvent> {
  open(topics: readonly string[], after?: string | null): Promise<AsyncIterableIterator<Event>>;
}

/** Makes the answer to one event, reading anew what the event is about, as the actor of this moment. */
export type EventAnswer<Event extends FeedEvent, Answer> = (
  event: Event,
  operation: OperationContext,
) => Promise<Answer> | Answer;

interface Delivery {
  answer(operation: OperationContext): unknown;
}

/**
 * Marks a subscription whose method returns `feedSubscription(…)`. Each event is answered in a fresh context:
 * the actor looked up again, new loaders.
 */
export function FeedSubscription(
  type: ReturnTypeFunc,
  options: { name?: string; description: string },
): MethodDecorator {
  return Subscription(type, {
    ...options,
    resolve: (delivery: Delivery, _args: unknown, operation: OperationContext): unknown => delivery.answer(operation),
  });
}

/**
 * The events of the topics: what came after the cursor first, then live. Ends with RESYNC_REQUIRED if the cursor is
 * too old. Check in the method that the actor may listen to these topics, and in `answer` that he still may.
 */
export async function feedSubscription<Event extends FeedEvent, Answer>(
  feed: FeedSource<Event>,
  topics: readonly string[],
  after: string | null | undefined,
  answer: EventAnswer<Event, Answer>,
): Promise<AsyncIterableIterator<unknown>> {
  const source = await feed.open(topics, after);
  return mapIterator(source, (event): Delivery => ({ answer: (operation) => answer(event, operation) }));
}
