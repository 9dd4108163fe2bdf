import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { DeclaringRights } from './declaring-rights.js';
import { Recusals } from './recusals.js';

/** What somebody with a part in a round may have to be recused from. */
@Injectable()
export class PanelConflicts {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly rights: DeclaringRights,
    private readonly recusals: Recusals,
  ) {}

  /** After the close, what was handed in, without what the actor has to keep away from already. Throws NOT_FOUND. */
  async open(actor: Actor, round: VentureRoundEntity): Promise<VentureApplicationEntity[]> {
    if (!(await this.rights.takesPart(actor, round))) throw generalErrors.NOT_FOUND();
    if (['DRAFT', 'ANNOUNCED', 'OPEN'].includes(round.state)) return [];
    const all = await this.applications.ofRound(round.id);
    const handedIn = all.filter(({ submittedAt, state }) => submittedAt !== null && state !== 'WITHDRAWN');
    const conflicts = (await this.recusals.inRound(round.id, [actor.personId])).get(actor.personId) ?? [];
    return handedIn.filter(({ id }) => !conflicts.includes(id));
  }
}
