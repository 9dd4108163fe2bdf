import { Injectable } from '@nestjs/common';
import { businessDate, Clock, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { HostCharityEntity } from '../data/host-charity.entity.js';
import type { PoolEntity } from '../data/pool.entities.js';
import { PoolRepository } from '../data/pool.repository.js';
import { rulesOf, type MatchingTerms } from '../domain/matching-terms.js';
import type { MatchingRules } from '../domain/matching.js';
import { FundAccess } from './fund-access.js';
import { PoolCover } from './pool-cover.js';
import { PoolRegister } from './pool-register.js';
import { rulesHash } from './rules-hash.js';

/** A matching pool as an officer of the charity draws it up with a sponsor. Amounts in fen. */
export interface PoolDraft extends MatchingTerms {
  readonly hostId: string;
  readonly sponsorId: string;
  readonly name: string;
  readonly idempotencyKey: string;
}

/** Draws up a matching pool with its rules (设立配捐池). */
@Injectable()
export class CreateMatchingPool {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: FundAccess,
    private readonly cover: PoolCover,
    private readonly pools: PoolRepository,
    private readonly clock: Clock,
    private readonly register: PoolRegister,
  ) {}

  /** Throws NOT_FOUND, POOL_INCOMPLETE, BAD_USER_INPUT, IDEMPOTENCY_CONFLICT. */
  async execute(actor: Actor, draft: PoolDraft): Promise<PoolEntity> {
    const { idempotencyKey: key, ...input } = draft;
    const request = { actorId: actor.personId, key, operation: 'createMatchingPool', input };
    return this.idempotency.once(request, async () => {
      const host = await this.access.host(actor, 'fund.manage', draft.hostId);
      const rules = rulesOf(draft, businessDate(this.clock.now()));
      await this.cover.require(rules, host.id);
      await this.register.requireSponsor(draft.sponsorId);
      const pool = this.newPool(actor, draft, host, rules);
      await this.pools.add(pool);
      await this.register.record(actor, pool);
      return pool;
    });
  }

  private newPool(
    actor: Actor,
    { sponsorId, name }: PoolDraft,
    { id: hostId, regionPath }: HostCharityEntity,
    rules: MatchingRules,
  ): PoolEntity {
    return {
      ...{ id: newId<'MatchingPool'>(), hostId, sponsorId, regionPath, name, rules, rulesHash: rulesHash(rules) },
      ...{ state: 'DRAFT', funded: 0, reserved: 0, matched: 0, released: 0 },
      ...{ createdBy: actor.personId, createdAt: this.clock.now(), fundReference: null, fundedBy: null },
      ...{ fundedAt: null, activatedBy: null, activatedAt: null, endedAt: null, releaseReference: null },
    };
  }
}
