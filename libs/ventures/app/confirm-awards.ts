import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { awardsToConfirm, requireEnded } from '../domain/decided-item.js';
import { noticesErrors } from '../domain/notices.errors.js';
import { ApplicationMoves } from './application-moves.js';
import { AwardReservations } from './award-reservations.js';
import { periodOf } from './notice-board.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { WaitingAwards, type WaitingItem } from './waiting-awards.js';

/** Which awards of a round are confirmed; none named: all whose notice has ended and to which no objection is open. */
export interface Confirmation extends RoundStep {
  readonly applicationIds?: readonly string[] | null;
}

/** In which states of a round awards are confirmed: those that objections held up come later than the others. */
const CONFIRMING: readonly VentureRoundEntity['state'][] = ['NOTICE', 'CONFIRMED', 'CONTRACTING', 'RUNNING'];

/** Confirms awards whose notice has ended, and sets their money aside in the fund of the round (确认立项). */
@Injectable()
export class ConfirmAwards {
  constructor(
    private readonly desk: RoundDesk,
    private readonly waiting: WaitingAwards,
    private readonly reservations: AwardReservations,
    private readonly moves: ApplicationMoves,
    private readonly changes: RoundChanges,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers the round. Throws NOT_FOUND, STATE_NOT_ALLOWED, NOTICE_RUNNING, ITEM_FROZEN, ITEM_NOT_IN_NOTICE,
   * FUND_MONEY_NOT_AVAILABLE.
   */
  async execute(actor: Actor, confirmation: Confirmation): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'confirmAwards', confirmation, async (round) => {
      requireState(round);
      const waiting = await this.waiting.ofRound(round.id);
      const chosen = await this.chosen(round, waiting, confirmation.applicationIds ?? null);
      const applications = await this.waiting.lock(chosen);
      for (const { decision } of chosen) await this.reservations.confirm(round, decision, actor.personId);
      const moves = applications.map((application) => ({ application, events: ['award'] as const }));
      await this.moves.apply(round, moves, actor.personId);
      if (round.state === 'NOTICE') return this.changes.apply(round, 'confirm', actor.personId);
      return this.changes.keep(round, 'confirmAwards', actor.personId);
    });
  }

  /** The awards to confirm; none is right only for a round whose notice has ended and names nobody. */
  private async chosen(
    round: VentureRoundEntity,
    waiting: readonly WaitingItem[],
    named: readonly string[] | null,
  ): Promise<WaitingItem[]> {
    const unknown = named?.some((id) => !waiting.some(({ applicationId }) => applicationId === id)) ?? false;
    if (unknown) throw noticesErrors.ITEM_NOT_IN_NOTICE();
    const now = this.clock.now();
    const ids = new Set(awardsToConfirm(waiting, named, now).map(({ applicationId }) => applicationId));
    if (ids.size === 0) {
      if (round.state !== 'NOTICE') throw notNow(round);
      requireEnded(periodOf(await this.waiting.roundNotice(round.id)), now);
    }
    return waiting.filter(({ applicationId }) => ids.has(applicationId));
  }
}

function requireState(round: VentureRoundEntity): void {
  if (!CONFIRMING.includes(round.state)) throw notNow(round);
}

const notNow = ({ state }: VentureRoundEntity): Error =>
  generalErrors.STATE_NOT_ALLOWED({ subject: 'VentureRound', state, event: 'confirm' });
