import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { HeadEntity } from '../data/head.entity.js';
import { consistencyPath } from '../domain/tree.js';
import { ProofStores } from './proof-stores.js';
import { sha256Tree } from './sha256-tree.js';

/** What anybody may see of the provable book: heads, and that they continue each other. */
@Injectable()
export class TreeQueries {
  constructor(private readonly stores: ProofStores) {}

  /** The newest head; null before the first. */
  async newest(): Promise<HeadEntity | null> {
    return (await this.stores.heads.newest()) ?? null;
  }

  /** Heads, newest first, before a number. */
  page(before: number | null, limit: number): Promise<HeadEntity[]> {
    return this.stores.heads.before(before, limit);
  }

  /** The consistency proof between two sizes, up to that of the newest head. Throws BAD_USER_INPUT. */
  async consistency(from: number, to: number): Promise<string[]> {
    const largest = (await this.stores.heads.newest())?.size ?? 0;
    if (from < 1 || from > to) throw generalErrors.BAD_USER_INPUT({ field: 'from', reason: `must be from 1 to ${to}` });
    if (to > largest) throw generalErrors.BAD_USER_INPUT({ field: 'to', reason: `must be at most ${largest}` });
    return consistencyPath(from, to, this.stores.read, sha256Tree);
  }
}
