import { Injectable } from '@nestjs/common';
import { FundSpending } from '#funds';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { requireMayApprove } from '../domain/micro-persons.js';
import { microProjectStates } from '../domain/micro-project.states.js';
import { microErrors } from '../domain/micro.errors.js';
import { AccountSeal } from './account-seal.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';
import type { MicroRound } from './micro-round.js';
import { ReleaseMoney } from './release-money.js';

/** Approves a settlement as it was read, as the second person, and orders its payment: a third one sends it (结算复核、拨付). */
@Injectable()
export class ApproveMicroSettlement {
  constructor(
    private readonly desk: MicroDesk,
    private readonly changes: MicroChanges,
    private readonly spending: FundSpending,
    private readonly releases: ReleaseMoney,
    private readonly seal: AccountSeal,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, MICRO_SETTLEMENT_MISSING, MICRO_NEEDS_ANOTHER_PERSON, MICRO_TERMS_CHANGED. */
  async execute(actor: Actor, step: MicroStep & { termsHash: string }): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'CHECK', 'approveMicroSettlement', step, async (project, round) => {
      microProjectStates.next(project.state, 'settle');
      if (project.termsHash === null) throw microErrors.MICRO_SETTLEMENT_MISSING();
      requireMayApprove(project, actor.personId);
      if (step.termsHash !== project.termsHash) throw microErrors.MICRO_TERMS_CHANGED();
      const disbursementId = await this.pay(project, round, actor.personId);
      const patch = { approvedBy: actor.personId, approvedAt: this.clock.now(), disbursementId };
      return this.changes.apply(project, 'settle', actor.personId, patch);
    });
  }

  /** Frees what was not needed, spends the rest and orders its payment; null where nothing is to be paid. */
  private async pay(project: MicroProjectEntity, round: MicroRound, madeBy: string): Promise<string | null> {
    const { id, approved, subsidy, reservationId, payeeSealed } = project;
    const [amount, reserved] = [subsidy ?? 0, reservationId ?? ''];
    const rest = (approved ?? 0) - amount;
    if (rest > 0) await this.spending.release(reserved, rest);
    if (amount === 0 || payeeSealed === null) return null;
    return this.releases.order({
      ...{ key: `micro:${id}`, subject: { kind: 'MICRO_PROJECT', id }, amount, madeBy, reservationId: reserved },
      ...{ fundId: round.fundId, purposeId: round.purposeId },
      payee: this.seal.open('ventures_micro_project', id, payeeSealed),
    });
  }
}
