import { Injectable } from '@nestjs/common';
import { Identity, isWithin } from '#identity';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { RoundRepository } from '../data/round.repository.js';
import { MicroChanges } from './micro-changes.js';
import { soundTerms, type MicroTerms } from './micro-terms.js';
import { microRound } from './micro-round.js';

/** A small project to apply for. */
export interface MicroDraft extends MicroTerms {
  readonly roundId: string;
  readonly organisationId: string;
  /** Where it is carried out: a region of the round. */
  readonly regionId: string;
  readonly idempotencyKey: string;
}

/** Begins an application for a small project, not handed in yet (填写申报). */
@Injectable()
export class DraftMicroProject {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly rounds: RoundRepository,
    private readonly identity: Identity,
    private readonly changes: MicroChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, MICRO_ROUND_OTHER_KIND, BUDGET_NOT_SOUND, BAD_USER_INPUT for a place outside the round. */
  async execute(actor: Actor, draft: MicroDraft): Promise<MicroProjectEntity> {
    const { idempotencyKey: key, ...input } = draft;
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'draftMicroProject', input }, async () => {
      const { roundId, organisationId, regionId } = draft;
      const found = await this.rounds.find(roundId);
      const mayApply = actor.organisationIds('ventures.apply').includes(organisationId);
      if (found === undefined || found.announcedAt === null || !mayApply) throw generalErrors.NOT_FOUND();
      const round = microRound(found);
      const regionPath = (await this.identity.regions([regionId])).get(regionId)?.path;
      if (regionPath === undefined) throw generalErrors.NOT_FOUND();
      if (!isWithin(regionPath, [round.regionPath])) {
        throw generalErrors.BAD_USER_INPUT({ field: 'regionId', reason: 'must be within the region of the round' });
      }
      const at = this.clock.now();
      return this.changes.begin({
        ...{ ...EMPTY, ...soundTerms(round.rulebook, draft), id: newId<'MicroProject'>() },
        ...{ roundId, organisationId, hostId: round.hostId, regionId, regionPath },
        ...{ createdBy: actor.personId, createdAt: at, changedAt: at },
      });
    });
  }
}

/** Of what has not happened yet. */
const EMPTY = {
  ...({ state: 'DRAFT', approved: null, reason: null, submittedBy: null, submittedAt: null } as const),
  ...{ reviewedBy: null, reviewedAt: null, noticeId: null, noticeFrom: null, noticeUntil: null, publishedAt: null },
  ...{ confirmedBy: null, confirmedAt: null, reservationId: null, contractorId: null, contractor: null },
  ...{ startedAt: null, report: null, finishedAt: null, acceptedAt: null, settledCost: null, subsidy: null },
  ...{ payeeSealed: null, termsHash: null, settledBy: null, settledAt: null, approvedBy: null, approvedAt: null },
  ...{ disbursementId: null, paidAt: null },
};
