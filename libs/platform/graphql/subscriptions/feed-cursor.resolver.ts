import { Query, Resolver } from '@nestjs/graphql';
import { Feed } from '../../feed/feed.js';
import { SignedIn } from '../access/access.decorators.js';
import { CursorScalar } from '../scalars/text.scalars.js';

/** Lets a client load its lists and follow what comes after them without a gap. */
@Resolver()
export class FeedCursorResolver {
  constructor(private readonly feed: Feed) {}

  @Query(() => CursorScalar, {
    description:
      'This moment in every feed: take it, load your lists, then subscribe with `after` it, and nothing is missed. 当前游标',
  })
  @SignedIn()
  feedCursor(): Promise<string> {
    return this.feed.head();
  }
}
