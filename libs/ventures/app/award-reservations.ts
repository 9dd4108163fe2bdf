import { Injectable } from '@nestjs/common';
import { FundSpending } from '#funds';
import { Clock } from '#kernel';
import type { VentureDecisionEntity } from '../data/decision.entities.js';
import { DecisionRepository } from '../data/decision.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { MatchReservations } from './match-reservations.js';
import { SigningTime } from './signing-time.js';

/** Sets the money of awards, and what is matched to them, aside in the fund of their round, and gives it free (立项预留). In the open unit. */
@Injectable()
export class AwardReservations {
  constructor(
    private readonly spending: FundSpending,
    private readonly decisions: DecisionRepository,
    private readonly matches: MatchReservations,
    private readonly signing: SigningTime,
    private readonly clock: Clock,
  ) {}

  /** Confirms an award together with its money, once; its time for signing begins. Throws FUND_MONEY_NOT_AVAILABLE, CALENDAR_YEAR_UNKNOWN. */
  async confirm(
    { fundId, purposeId, rulebook }: VentureRoundEntity,
    { id, amount }: VentureDecisionEntity,
    confirmedBy: string,
  ): Promise<void> {
    const signBy = this.signing.lastDay({ rulebook });
    const subject = { kind: 'TRANCHE', id } as const;
    const reservationId = await this.spending.reserve({
      key: `venture-award:${id}`,
      subject,
      fundId,
      purposeId,
      amount,
    });
    await this.matches.confirm(id);
    await this.decisions.change(id, { reservationId, confirmedBy, confirmedAt: this.clock.now(), signBy });
    await this.signing.plan(id, signBy);
  }

  /** Gives the money of an award free that is not made, if it was set aside. */
  async release({ id, reservationId }: Pick<VentureDecisionEntity, 'id' | 'reservationId'>): Promise<void> {
    await this.signing.forget(id);
    await this.matches.release(id);
    if (reservationId !== null) await this.spending.release(reservationId);
  }

  /** Gives all money of a round free that is cancelled. The decisions stay on record. */
  async releaseAll(roundId: string): Promise<void> {
    for (const { id, reservationId } of await this.decisions.ofRound(roundId)) {
      if (reservationId === null) continue;
      await this.release({ id, reservationId });
      await this.decisions.change(id, { reservationId: null });
    }
  }
}
