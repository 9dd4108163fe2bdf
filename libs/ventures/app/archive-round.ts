import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { isOver } from '../domain/round-progress.js';
import { MicroEnd } from './micro-end.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { RoundProgress } from './round-progress.js';

/** Archives a round of which nothing is open any more (归档): after its audit, or of small projects after its close. */
@Injectable()
export class ArchiveRound {
  constructor(
    private readonly desk: RoundDesk,
    private readonly agreements: AgreementRepository,
    private readonly tranches: TrancheRepository,
    private readonly progress: RoundProgress,
    private readonly micro: MicroEnd,
    private readonly changes: RoundChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, ROUND_NOT_OVER. */
  async execute(actor: Actor, step: RoundStep): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'archiveVentureRound', step, async (round) => {
      const isMicro = round.rulebook.kind === 'MICRO';
      const archived = await this.changes.apply(round, isMicro ? 'conclude' : 'archive', actor.personId);
      const over = isMicro ? await this.micro.isOver(round.id) : await this.isAwardsOver(round.id);
      if (!over) throw awardsErrors.ROUND_NOT_OVER();
      return archived;
    });
  }

  private async isAwardsOver(roundId: string): Promise<boolean> {
    if (await this.tranches.isMatchOpen(roundId)) return false;
    const owed = await this.agreements.owedTo(roundId);
    return isOver(await this.progress.findings(roundId), owed);
  }
}
