import { Injectable } from '@nestjs/common';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { ApplicationMoves } from './application-moves.js';
import { AwardReservations } from './award-reservations.js';
import { StrikeBarred } from './strike-barred.js';
import { WaitingAwards, type WaitingItem } from './waiting-awards.js';

/** Makes awards of items that are confirmed (立项), each with its money. In the open unit, under the lock of the round. */
@Injectable()
export class MakeAwards {
  constructor(
    private readonly barred: StrikeBarred,
    private readonly waiting: WaitingAwards,
    private readonly reservations: AwardReservations,
    private readonly moves: ApplicationMoves,
  ) {}

  /** Who is barred today is struck instead. Throws FUND_MONEY_NOT_AVAILABLE, CALENDAR_YEAR_UNKNOWN. */
  async execute(round: VentureRoundEntity, chosen: readonly WaitingItem[], actorId: string): Promise<void> {
    const items = await this.barred.execute(round, chosen, actorId);
    const applications = await this.waiting.lock(items);
    for (const { decision } of items) await this.reservations.confirm(round, decision, actorId);
    const moves = applications.map((application) => ({ application, events: ['award'] as const }));
    await this.moves.apply(round, moves, actorId);
  }
}
