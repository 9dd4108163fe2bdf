import { Injectable } from '@nestjs/common';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { nextPhase, type RoundFindings } from '../domain/round-progress.js';
import { RoundChanges } from './round-changes.js';

/** Moves a locked round as far as its projects have come (轮次推进). In the open unit. */
@Injectable()
export class RoundProgress {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly rounds: RoundRepository,
    private readonly changes: RoundChanges,
  ) {}

  async advance(round: VentureRoundEntity, actorId: string | null): Promise<VentureRoundEntity> {
    const findings = await this.findings(round.id);
    let current = round;
    for (;;) {
      const event = nextPhase(current.state, findings);
      if (event === null) return current;
      current = await this.changes.apply(current, event, actorId);
    }
  }

  /** After an item was struck: nobody may be awaited any more. As the round is now, under the lock that the caller holds. */
  async follow(roundId: string, actorId: string | null): Promise<VentureRoundEntity> {
    return this.advance(await this.rounds.lock(roundId), actorId);
  }

  async findings(roundId: string): Promise<RoundFindings> {
    const states = await this.agreements.statesIn(roundId);
    return { states, isAuditMissing: await this.agreements.isAuditMissing(roundId) };
  }
}
