import { encodeCursor } from '#kernel';
import type { EventPayload } from '../events/event-type.js';
import type { FeedEntry } from '../events/outbox.repository.js';

/** One event as a subscriber gets it. */
export interface FeedItem {
  /** Pass it as `after` to go on from here. */
  readonly cursor: string;
  readonly topic: string;
  readonly type: string;
  readonly payload: EventPayload;
  readonly occurredAt: Date;
}

/** The cursor of a position. */
export const cursorOf = (position: number): string => encodeCursor([position]);

/** A feed entry with its cursor. */
export const itemOf = ({ position, topic, type, payload, occurredAt }: FeedEntry): FeedItem => ({
  cursor: cursorOf(position),
  topic,
  type,
  payload,
  occurredAt,
});
