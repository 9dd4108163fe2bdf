import { Injectable } from '@nestjs/common';
import { FundQueries } from '#funds';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { presetOf, type Preset } from '../domain/rulebook-presets.js';
import { RoundChanges } from './round-changes.js';

/** A round to be drafted: who runs it, which money pays, whose rules it begins with. */
export interface RoundDraft {
  readonly hostId: string;
  readonly fundId: string;
  readonly purposeId: string;
  readonly title: string;
  readonly preset: Preset;
  readonly openAt: Date;
  readonly closeAt: Date;
  readonly idempotencyKey: string;
}

/** Drafts a round from the published rules of a city (创建轮次). */
@Injectable()
export class CreateVentureRound {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly funds: FundQueries,
    private readonly changes: RoundChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  async execute(actor: Actor, draft: RoundDraft): Promise<VentureRoundEntity> {
    const { idempotencyKey: key, ...input } = draft;
    const operation = 'createVentureRound';
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      if (!actor.organisationIds('ventures.manage').includes(draft.hostId)) throw generalErrors.NOT_FOUND();
      return this.changes.begin(await this.draw(actor, draft));
    });
  }

  private async draw(actor: Actor, draft: RoundDraft): Promise<VentureRoundEntity> {
    const { hostId, fundId, purposeId, title, openAt, closeAt } = draft;
    const fund = await this.funds.one(fundId);
    const purposes = (await this.funds.purposesOf([fundId])).get(fundId) ?? [];
    const isOwn = fund.hostId === hostId && purposes.some(({ id }) => id === purposeId);
    if (!isOwn) throw generalErrors.NOT_FOUND();
    const rulebook = presetOf(draft.preset);
    const { regionId, regionPath } = fund;
    const now = this.clock.now();
    return {
      ...{ id: newId<'VentureRound'>(), kind: rulebook.kind, title, hostId, fundId, purposeId, regionId, regionPath },
      ...{ rulebook, rulebookHash: null, publicValueName: null, publicValue: null, openAt, closeAt, state: 'DRAFT' },
      ...{ noticeOn: null, reason: null, createdBy: actor.personId, createdAt: now, announcedAt: null },
      ...{ changedAt: now, version: 1 },
    };
  }
}
