import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { BonusEntity } from '../data/bonus.entity.js';
import { BonusRepository } from '../data/bonus.repository.js';
import { panelErrors } from '../domain/panel.errors.js';
import { requireState, REVIEWING } from '../domain/panel-steps.js';
import type { Rulebook } from '../domain/rulebook.js';
import { isSpecialBonus } from '../domain/totals.js';
import { ApplicationDesk, type ApplicationStep } from './application-desk.js';

/** How much, in 1/100 points, and what for. */
export interface BonusStep extends ApplicationStep {
  readonly special: number;
  readonly evidence: string;
}

/**
 * An officer who is in no conflict with an application gives it the special bonus of the rules, with the evidence (特别加分):
 * once, while it is reviewed, and sealed like a sheet. It leaves neither an event nor an entry in the audit log before the
 * notice: either would tell others that there is one.
 */
@Injectable()
export class GiveSpecialBonus {
  constructor(
    private readonly desk: ApplicationDesk,
    private readonly bonuses: BonusRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, BONUS_NOT_OF_RULES, BONUS_TWICE. */
  async execute(actor: Actor, step: BonusStep): Promise<BonusEntity> {
    return this.desk.with(actor, 'MANAGE', 'giveSpecialBonus', step, async ({ application, round }) => {
      requireState(round.state, REVIEWING, 'giveSpecialBonus');
      requireOfRules(round.rulebook, step.special);
      const { id, roundId, state } = application;
      if (state !== 'ELIGIBLE') {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'VentureApplication', state, event: 'giveSpecialBonus' });
      }
      if ((await this.bonuses.find(id)) !== undefined) throw panelErrors.BONUS_TWICE();
      const { special, evidence } = step;
      const bonus = { id, roundId, special, evidence, givenBy: actor.personId, givenAt: this.clock.now() };
      await this.bonuses.add(bonus);
      return bonus;
    });
  }
}

function requireOfRules({ kind, ...rules }: Rulebook, special: number): void {
  const total = kind === 'VENTURE' && 'total' in rules ? rules.total : null;
  const [min, max] = total?.kind === 'BONUS' ? [total.specialMin, total.specialMax] : [0, 0];
  if (total === null || special === 0 || !isSpecialBonus(total, special)) {
    throw panelErrors.BONUS_NOT_OF_RULES({ min, max });
  }
}
