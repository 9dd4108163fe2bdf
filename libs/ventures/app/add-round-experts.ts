import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import type { Actor } from '#platform';
import type { ExpertEntity, RoundExpertEntity } from '../data/expert.entities.js';
import { ExpertRepository } from '../data/expert.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { panelErrors } from '../domain/panel.errors.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { roundHashing } from './round-hashing.js';
import { RoundChanges } from './round-changes.js';

/** Which experts of the charity's pool may be drawn. */
export interface RoundExpertsStep extends RoundStep {
  readonly expertIds: readonly string[];
}

const OPEN = ['DRAFT', 'ANNOUNCED', 'OPEN'];

/** Takes experts of the pool into a round (本轮专家名单), as they are now. Only before the close: the seed is not known then. */
@Injectable()
export class AddRoundExperts {
  constructor(
    private readonly desk: RoundDesk,
    private readonly experts: ExpertRepository,
    private readonly changes: RoundChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, EXPERTS_FIXED. */
  async execute(actor: Actor, step: RoundExpertsStep): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'addRoundExperts', step, async (round) => {
      const now = this.clock.now();
      if (!OPEN.includes(round.state) || now > round.closeAt) throw panelErrors.EXPERTS_FIXED();
      const ids = new Set(step.expertIds);
      const experts = await this.experts.byIds([...ids]);
      if (experts.length !== ids.size || experts.some(({ hostId }) => hostId !== round.hostId)) {
        throw generalErrors.NOT_FOUND();
      }
      const present = new Set((await this.experts.ofRound(round.id)).map(({ personId }) => personId));
      const added = experts.filter(({ personId }) => !present.has(personId));
      await this.experts.addToRound(added.map((expert) => inRound(expert, round.id, now)));
      return this.changes.keep(round, 'addExperts', actor.personId);
    });
  }
}

function inRound({ id: expertId, personId, fields, organisationId }: ExpertEntity, roundId: string, addedAt: Date) {
  const organisationHash = organisationId === null ? null : roundHashing.sha256(`${roundId}:${organisationId}`);
  const row: RoundExpertEntity = {
    ...{ id: newId<'RoundExpert'>(), roundId, expertId, personId, fields, organisationHash, conflicts: null, addedAt },
  };
  return row;
}
