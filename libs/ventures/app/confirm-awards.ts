import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { awardsToConfirm, requireEnded } from '../domain/decided-item.js';
import { noticesErrors } from '../domain/notices.errors.js';
import { MakeAwards } from './make-awards.js';
import { periodOf } from './notice-board.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { RoundProgress } from './round-progress.js';
import { WaitingAwards, type WaitingItem } from './waiting-awards.js';

/** Which awards of a round are confirmed; none named: all whose notice has ended and to which no objection is open. */
export interface Confirmation extends RoundStep {
  readonly applicationIds?: readonly string[] | null;
}

/** In which states of a round awards are confirmed: those that objections held up come later than the others. */
const CONFIRMING: readonly VentureRoundEntity['state'][] = ['NOTICE', 'CONFIRMED', 'CONTRACTING', 'RUNNING'];

/**
 * Confirms awards whose notice has ended, and sets their money aside in the fund of the round (确认立项). Who is barred by now gets
 * none: the item is struck, and the first reserve that can moves up. With nobody left to sign anything the round goes on to its end.
 */
@Injectable()
export class ConfirmAwards {
  constructor(
    private readonly desk: RoundDesk,
    private readonly waiting: WaitingAwards,
    private readonly making: MakeAwards,
    private readonly changes: RoundChanges,
    private readonly progress: RoundProgress,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers the round. Throws NOT_FOUND, STATE_NOT_ALLOWED, NOTICE_RUNNING, ITEM_FROZEN, ITEM_NOT_IN_NOTICE,
   * FUND_MONEY_NOT_AVAILABLE, CALENDAR_YEAR_UNKNOWN.
   */
  async execute(actor: Actor, confirmation: Confirmation): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'confirmAwards', confirmation, async (round) => {
      requireState(round);
      const waiting = await this.waiting.ofRound(round.id);
      const chosen = await this.chosen(round, waiting, confirmation.applicationIds ?? null);
      const { personId } = actor;
      await this.making.execute(round, chosen, personId);
      const current = await this.progress.follow(round.id, personId);
      const confirmed =
        current.state === 'NOTICE'
          ? await this.changes.apply(current, 'confirm', personId)
          : await this.changes.keep(current, 'confirmAwards', personId);
      return this.progress.advance(confirmed, personId);
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
