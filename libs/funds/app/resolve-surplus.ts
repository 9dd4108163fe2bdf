import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { FundRepository } from '../data/fund.repository.js';
import { disclosureErrors } from '../domain/disclosure.errors.js';
import { DriveChanges } from './drive-changes.js';
import { DriveDesk } from './drive-desk.js';
import { SurplusBooks } from './surplus-books.js';

/** Where the surplus of a drive goes: another, similar purpose of its fund; its own only where the fund has no other. */
export interface SurplusDecision {
  readonly driveId: string;
  readonly purposeId: string | null;
  readonly idempotencyKey: string;
}

/** Deals with what a completed drive did not spend (结余处理), 《慈善法》第五十八条. */
@Injectable()
export class ResolveSurplus {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: DriveDesk,
    private readonly changes: DriveChanges,
    private readonly surplusBooks: SurplusBooks,
    private readonly funds: FundRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, SURPLUS_PURPOSE_MISSING, SURPLUS_PURPOSE_SAME, FUND_MONEY_NOT_AVAILABLE. */
  async execute(actor: Actor, decision: SurplusDecision): Promise<DriveEntity> {
    const { idempotencyKey: key, ...input } = decision;
    const request = { actorId: actor.personId, key, operation: 'resolveSurplus', input };
    return this.idempotency.once(request, () =>
      this.desk.with(actor, 'fund.manage', decision.driveId, ({ drive }) =>
        this.resolve(actor, drive, decision.purposeId),
      ),
    );
  }

  private async resolve(actor: Actor, drive: DriveEntity, purposeId: string | null): Promise<DriveEntity> {
    const known = await this.funds.purposesOf([drive.fundId]);
    if (purposeId !== null && !known.some(({ id }) => id === purposeId)) throw generalErrors.NOT_FOUND();
    const surplusResolvedAt = this.clock.now();
    const surplus = await this.surplusBooks.of(drive, surplusResolvedAt);
    const surplusPurposeId = surplus > 0 && purposeId !== drive.purposeId ? purposeId : null;
    const patch = { surplusResolvedAt, surplus, surplusPurposeId };
    const resolved = await this.changes.apply(drive, 'resolveSurplus', actor, patch, { surplus, purposeId });
    if (surplus > 0 && purposeId === null) throw disclosureErrors.SURPLUS_PURPOSE_MISSING({ surplus });
    const stays = surplus > 0 && purposeId === drive.purposeId;
    if (stays && known.length > 1) throw disclosureErrors.SURPLUS_PURPOSE_SAME();
    await this.surplusBooks.move(resolved);
    return resolved;
  }
}
