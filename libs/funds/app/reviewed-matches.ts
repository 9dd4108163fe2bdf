import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import type { MatchEntity } from '../data/match.entity.js';
import { MatchRepository } from '../data/match.repository.js';
import type { DriveMatched } from '../data/pool-drive.repository.js';
import type { FundPosting } from '../domain/postings.js';
import { DriveChanges } from './drive-changes.js';
import { FundBooks } from './fund-books.js';
import { PoolChanges } from './pool-changes.js';
import { PoolDesk } from './pool-desk.js';

/** Writes what a review decided, and tells it. In the open unit, with drive, donation, pool and match locked. */
@Injectable()
export class ReviewedMatches {
  constructor(
    private readonly matches: MatchRepository,
    private readonly desk: PoolDesk,
    private readonly books: FundBooks,
    private readonly changes: PoolChanges,
    private readonly drives: DriveChanges,
    private readonly identity: Identity,
  ) {}

  async write(
    actor: Actor,
    drive: DriveEntity,
    match: MatchEntity,
    outcome: { readonly kind: string; readonly postings: readonly FundPosting[]; readonly money: DriveMatched },
  ): Promise<void> {
    const { id, poolId, donationId, state, reviewedBy, reviewedAt } = match;
    const { kind, postings, money } = outcome;
    await this.books.post({ kind, key: `match:${id}:reviewed`, reference: donationId, postings });
    await this.matches.change(id, { state, reviewedBy, reviewedAt });
    await this.changes.move(await this.desk.lock(poolId), match, money);
    await this.drives.tell(drive);
    await this.identity.audit.record({
      ...{ actorId: actor.personId, action: 'match.reviewed', subjectType: 'Match', subjectId: id },
      ...{ regionPath: drive.regionPath, details: { poolId, to: state } },
    });
  }
}
