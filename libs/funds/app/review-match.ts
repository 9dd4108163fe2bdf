import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import type { MatchEntity } from '../data/match.entity.js';
import { MatchRepository } from '../data/match.repository.js';
import { sourceOf } from '../domain/donation-money.js';
import { matchingErrors } from '../domain/matching.errors.js';
import { matchStates, type MatchEvent } from '../domain/match.states.js';
import { asideMatched, matchAccepted, matchSetFree } from '../domain/pool-postings.js';
import type { FundPosting } from '../domain/postings.js';
import { DonationStores } from './donation-stores.js';
import { PoolDesk } from './pool-desk.js';
import { ReviewedMatches } from './reviewed-matches.js';

/** What a reviewer says of a held match. */
export type MatchVerdict = 'POST' | 'VOID';

/** Reviews a match that was held because its donor gave too fast (复核配捐). */
@Injectable()
export class ReviewHeldMatch {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly matches: MatchRepository,
    private readonly desk: PoolDesk,
    private readonly stores: DonationStores,
    private readonly reviewed: ReviewedMatches,
    private readonly clock: Clock,
  ) {}

  /** Not by its donor. Throws NOT_FOUND, MATCH_ALREADY_DECIDED, MATCH_NEEDS_ANOTHER_REVIEWER. */
  async execute(
    actor: Actor,
    { idempotencyKey: key, ...input }: { matchId: string; verdict: MatchVerdict; idempotencyKey: string },
  ): Promise<MatchEntity> {
    const request = { actorId: actor.personId, key, operation: 'reviewHeldMatch', input };
    return this.idempotency.once(request, async () => {
      const seen = await this.matches.find(input.matchId);
      if (seen === null) throw generalErrors.NOT_FOUND();
      await this.desk.seen(actor, 'match.review', seen.poolId);
      if (seen.donorId === actor.personId) throw matchingErrors.MATCH_NEEDS_ANOTHER_REVIEWER();
      const gift = await this.stores.lock(seen.donationId);
      const match = await this.matches.lock(input.matchId);
      if (gift === undefined || match === undefined) throw generalErrors.NOT_FOUND();
      if (match.state !== 'HELD') throw matchingErrors.MATCH_ALREADY_DECIDED();
      const { event, kind, postings, money } = outcomeOf(gift.drive, match, input.verdict);
      const by = { reviewedBy: actor.personId, reviewedAt: this.clock.now() };
      const decided = { ...match, ...by, state: matchStates.next(match.state, event) };
      await this.reviewed.write(actor, gift.drive, decided, { kind, postings, money });
      return decided;
    });
  }
}

/** What a verdict does, in the ledger and in the pool. */
interface Outcome {
  readonly event: MatchEvent;
  readonly kind: string;
  readonly postings: readonly FundPosting[];
  readonly money: { readonly reserved: number; readonly matched: number };
}

function outcomeOf(drive: DriveEntity, { poolId, amount, reversed }: MatchEntity, verdict: MatchVerdict): Outcome {
  const stands = amount - reversed;
  if (verdict === 'VOID') {
    const postings = matchSetFree(poolId, 'HELD', stands);
    return { event: 'void', kind: 'funds.match-voided', postings, money: { reserved: -stands, matched: 0 } };
  }
  const source = sourceOf(drive);
  if (source.kind === 'CONDITIONAL') {
    const postings = matchAccepted(poolId, stands);
    return { event: 'accept', kind: 'funds.match-accepted', postings, money: { reserved: 0, matched: 0 } };
  }
  const postings = asideMatched(poolId, 'HELD', { fundId: drive.fundId, purposeId: source.purposeId }, stands);
  return { event: 'post', kind: 'funds.match-posted', postings, money: { reserved: -stands, matched: stands } };
}
