import { Injectable } from '@nestjs/common';
import { decodeCursor, generalErrors } from '#kernel';
import { OutboxRepository } from '../events/outbox.repository.js';
import { FeedReader } from './feed-reader.js';
import { cursorOf, type FeedItem } from './feed-item.js';
import { FeedTail } from './feed-tail.js';

/** Committed events of a person's, a request's or a region's feed: in order, at least once, from a cursor on. */
@Injectable()
export class Feed {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly tail: FeedTail,
  ) {}

  /** The cursor of this moment: everything that is committed later comes after it. */
  async head(): Promise<string> {
    return cursorOf((await this.outbox.bounds()).head);
  }

  /**
   * Opens a feed over some topics: first what came after the cursor, then what is new. Without a cursor only what is new.
   * Throws RESYNC_REQUIRED for a cursor that is older than what is kept or newer than what exists, BAD_USER_INPUT for none.
   */
  async open(topics: readonly string[], after?: string | null): Promise<AsyncIterableIterator<FeedItem>> {
    const start = after === undefined || after === null ? undefined : await this.positionOf(after);
    const reader = new FeedReader(this.outbox, topics);
    const { from, leave } = await this.tail.join(reader);
    reader.begin(start ?? from, start === undefined || start === from, leave);
    return reader;
  }

  private async positionOf(cursor: string): Promise<number> {
    const [position] = decodeCursor(cursor, 1);
    if (typeof position !== 'number' || position < 0) {
      throw generalErrors.BAD_USER_INPUT({ field: 'after', reason: 'not a cursor of a feed' });
    }
    const { head, removedTo } = await this.outbox.bounds();
    if (position < removedTo || position > head) throw generalErrors.RESYNC_REQUIRED();
    return position;
  }
}
