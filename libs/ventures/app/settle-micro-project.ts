import { Injectable } from '@nestjs/common';
import type { PayeeAccount } from '#funds';
import { Clock, generalErrors, wholeNumber } from '#kernel';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { requireMaySettle } from '../domain/micro-persons.js';
import { settledSubsidy } from '../domain/micro-project.js';
import { microProjectStates } from '../domain/micro-project.states.js';
import { AccountSeal } from './account-seal.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';
import { termsHashOf } from './signed-terms.js';

/** What an accepted project cost by its documents, in fen, and where the subsidy goes. */
export interface MicroSettlement extends MicroStep {
  readonly settledCost: number;
  readonly payee: PayeeAccount;
}

/** Draws the settlement of an accepted project up, or up anew while nobody has approved it (结算申请). */
@Injectable()
export class SettleMicroProject {
  constructor(
    private readonly desk: MicroDesk,
    private readonly changes: MicroChanges,
    private readonly seal: AccountSeal,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, MICRO_NEEDS_ANOTHER_PERSON, BAD_USER_INPUT. */
  async execute(actor: Actor, settlement: MicroSettlement): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'MANAGE', 'settleMicroProject', settlement, (project, { rulebook }) => {
      microProjectStates.next(project.state, 'settle');
      requireMaySettle(project, actor.personId);
      const { payee } = settlement;
      const { name, account, bank } = payee;
      const settledCost = wholeNumber(settlement.settledCost, 'settledCost');
      if (settledCost <= 0) throw generalErrors.BAD_USER_INPUT({ field: 'settledCost', reason: 'must be above zero' });
      const subsidy = settledSubsidy(rulebook, settledCost, project.approved ?? 0);
      return this.changes.keep(project, 'drawUpSettlement', actor.personId, {
        ...{ settledCost, subsidy, payeeSealed: this.seal.seal('ventures_micro_project', project.id, payee) },
        ...{
          termsHash: termsHashOf({ projectId: project.id, cost: settledCost, subsidy, payee: { name, account, bank } }),
        },
        ...{ settledBy: actor.personId, settledAt: this.clock.now() },
      });
    });
  }
}
