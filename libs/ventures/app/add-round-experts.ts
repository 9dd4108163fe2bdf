import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { FieldCipher, type Actor } from '#platform';
import type { ExpertEntity, RoundExpertEntity } from '../data/expert.entities.js';
import { ExpertRepository } from '../data/expert.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { ReviewRepository } from '../data/review.repository.js';
import { requireNextName } from '../domain/draw-attempt.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { RoundChanges } from './round-changes.js';

/** Which experts of the charity's pool may be drawn. */
export interface RoundExpertsStep extends RoundStep {
  readonly expertIds: readonly string[];
  /** After a draw that found no panel: what the public value of the next one will be. */
  readonly publicValueName?: string;
}

const OPEN = ['DRAFT', 'ANNOUNCED', 'OPEN'];
const EMPLOYER = 'ventures.round-expert.employer';

/**
 * Takes experts of the pool into a round (本轮专家名单), as they are now. Only before the close, for the seed is not known then;
 * or after a draw that found no panel, with another public value named for the next one.
 */
@Injectable()
export class AddRoundExperts {
  constructor(
    private readonly desk: RoundDesk,
    private readonly experts: ExpertRepository,
    private readonly reviews: ReviewRepository,
    private readonly changes: RoundChanges,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, EXPERTS_FIXED, BAD_USER_INPUT after a failed draw without a name. */
  async execute(actor: Actor, step: RoundExpertsStep): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'addRoundExperts', step, async (round) => {
      const now = this.clock.now();
      if (!OPEN.includes(round.state) || now > round.closeAt) await this.requireAgain(round, step);
      const ids = new Set(step.expertIds);
      const experts = await this.experts.byIds([...ids]);
      if (experts.length !== ids.size || experts.some(({ hostId }) => hostId !== round.hostId)) {
        throw generalErrors.NOT_FOUND();
      }
      const present = new Set((await this.experts.ofRound(round.id)).map(({ personId }) => personId));
      const added = experts.filter(({ personId }) => !present.has(personId));
      await this.experts.addToRound(added.map((expert) => this.inRound(expert, round.id, now)));
      return this.changes.keep(round, 'addExperts', actor.personId);
    });
  }

  /** A draw that found no panel lets experts be added: the next one takes a value that is not known yet. */
  private async requireAgain({ id, state }: VentureRoundEntity, { publicValueName }: RoundExpertsStep): Promise<void> {
    const tried = state === 'REVIEW' ? await this.reviews.draws(id) : [];
    const name = requireNextName(tried, publicValueName);
    const last = tried.at(-1);
    if (last !== undefined) await this.reviews.nameNextValue(last.id, name);
  }

  /** The employer is keyed: the file of the round tells who works at the same place, and to nobody without the key at which. */
  private inRound({ id: expertId, personId, fields, organisationId }: ExpertEntity, roundId: string, addedAt: Date) {
    const organisationHash =
      organisationId === null ? null : this.cipher.blindIndex(`${roundId}:${organisationId}`, EMPLOYER);
    const row: RoundExpertEntity = {
      ...{
        id: newId<'RoundExpert'>(),
        roundId,
        expertId,
        personId,
        fields,
        organisationHash,
        conflicts: null,
        addedAt,
      },
    };
    return row;
  }
}
