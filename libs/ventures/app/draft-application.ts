import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { submissionFault } from '../domain/submission.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { ApplicationChanges } from './application-changes.js';

/** What an application says 申报内容; whether its money is sound is asked when it is handed in. */
export type ApplicationContents = Pick<
  VentureApplicationEntity,
  'category' | 'title' | 'problem' | 'beneficiaries' | 'activities' | 'outputs' | 'lines' | 'budget' | 'asked' | 'own'
>;

/** An application to be drawn up. */
export interface ApplicationDraft extends ApplicationContents {
  readonly roundId: string;
  readonly organisationId: string;
  readonly idempotencyKey: string;
}

/** Draws an application up for an organisation, as soon as the round is announced (填写申报书). */
@Injectable()
export class DraftApplication {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly rounds: RoundRepository,
    private readonly changes: ApplicationChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, ROUND_NOT_OPEN, ROUND_CLOSED. */
  async execute(actor: Actor, draft: ApplicationDraft): Promise<VentureApplicationEntity> {
    const { idempotencyKey: key, ...input } = draft;
    const operation = 'draftVentureApplication';
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      const { roundId, organisationId, idempotencyKey: _, ...contents } = draft;
      if (!actor.organisationIds('ventures.apply').includes(organisationId)) throw generalErrors.NOT_FOUND();
      await this.requireRound(roundId);
      const now = this.clock.now();
      return this.changes.begin({
        ...{ id: newId<'VentureApplication'>(), roundId, organisationId, ...contents, state: 'DRAFT' },
        ...{ earlierAwards: 0, raised: 0, special: 0, reason: null, createdBy: actor.personId, createdAt: now },
        ...{ submittedBy: null, submittedAt: null, changedAt: now },
      });
    });
  }

  private async requireRound(roundId: string): Promise<void> {
    const round = await this.rounds.find(roundId);
    if (round?.kind !== 'VENTURE' || round.announcedAt === null) throw generalErrors.NOT_FOUND();
    const { state, closeAt } = round;
    const fault = state === 'ANNOUNCED' ? null : submissionFault(state, closeAt, this.clock.now());
    if (fault !== null) throw roundsErrors[fault]({ closeAt: closeAt.toISOString() });
  }
}
