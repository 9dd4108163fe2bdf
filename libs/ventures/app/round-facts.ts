import { Injectable } from '@nestjs/common';
import { businessDate, generalErrors } from '#kernel';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { BallotRepository } from '../data/ballot.repository.js';
import { ExpertRepository } from '../data/expert.repository.js';
import { ReviewRepository } from '../data/review.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { attemptOf } from '../domain/draw-attempt.js';
import type { BundleGiven, BundleSheet } from '../domain/round-bundle.js';
import { RoundSources } from './round-sources.js';

type OfRound = Pick<VentureRoundEntity, 'closeAt'>;

/**
 * All facts that a round is decided from, as the rules take them. Sheets and ballots are among them: nobody may be shown
 * any of it before the round is ranked, and it is read only for the draw, the ranking and what follows.
 */
@Injectable()
export class RoundFacts {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly applications: ApplicationRepository,
    private readonly experts: ExpertRepository,
    private readonly reviews: ReviewRepository,
    private readonly ballots: BallotRepository,
    private readonly sources: RoundSources,
  ) {}

  /** Without days of the calendar, which `bundleOf` notes. Throws NOT_FOUND for what is no announced venture round. */
  async given(roundId: string): Promise<BundleGiven> {
    const round = await this.rounds.find(roundId);
    if (round?.rulebook.kind !== 'VENTURE' || round.rulebookHash === null) throw generalErrors.NOT_FOUND();
    const { closeAt, publicValue, noticeOn, rulebookHash } = round;
    const applications = (await this.applications.ofRound(roundId)).filter((one) => isIn(one, round));
    const judged = await this.withEligibility(roundId, applications);
    const experts = await this.experts.ofRound(roundId);
    const draw = attemptOf(await this.reviews.draws(roundId));
    return {
      round: {
        ...{ id: roundId, rulebookHash, closeAt: closeAt.toISOString(), publicValue: publicValue ?? '' },
        noticeOn: noticeOn ?? businessDate(closeAt),
        ...(draw === undefined ? {} : { draw }),
      },
      ...{ rulebook: round.rulebook, calendar: [] },
      applications: judged,
      experts: experts.map(({ id, fields, organisationHash, conflicts }) => ({
        ...{ id, fields, organisationId: organisationHash, conflicts: conflicts ?? [] },
      })),
      recusals: (await this.reviews.recusals(roundId)).map(({ applicationId, expertId }) => ({
        ...{ applicationId, expertId },
      })),
      sheets: await this.sheets(roundId, applications),
      ballots: (await this.ballots.ofRound(roundId)).map(({ id, applicationIds }) => ({
        personId: id,
        applicationIds,
      })),
      contributions: await this.contributions(roundId, judged),
      objections: await this.sources.all('objections', roundId),
      projects: await this.sources.all('projects', roundId),
    };
  }

  /** What was given to those that are eligible: the rules match nothing else. */
  private async contributions(
    roundId: string,
    applications: BundleGiven['applications'],
  ): Promise<BundleGiven['contributions']> {
    const eligible = new Set(applications.filter((one) => one.eligible).map(({ id }) => id));
    const all = await this.sources.all('contributions', roundId);
    return all.filter(({ applicationId }) => eligible.has(applicationId));
  }

  /** Eligible is, since the draw, what is reviewed; before, what passed the screening. */
  private async withEligibility(
    roundId: string,
    applications: readonly VentureApplicationEntity[],
  ): Promise<BundleGiven['applications']> {
    const isDrawn = (await this.reviews.panel(roundId)) !== undefined;
    const reviewed = new Set((await this.reviews.ofRound(roundId)).map(({ applicationId }) => applicationId));
    const bonuses = await this.sources.bonuses(roundId);
    return applications.map((one) => {
      const { id, organisationId, category, budget, own, asked, earlierAwards, raised, special, state } = one;
      const eligible = isDrawn ? reviewed.has(id) : state === 'ELIGIBLE';
      const facts = { id, organisationId, category, budget, own, asked, earlierAwards, raised, special, eligible };
      return { ...facts, ...bonuses.get(id) };
    });
  }

  /** Sheets without those of an application that was withdrawn before it could be ranked. */
  private async sheets(roundId: string, applications: readonly VentureApplicationEntity[]): Promise<BundleSheet[]> {
    const scores = await this.reviews.scores(roundId);
    const unranked = scores.filter(({ sheets }) => sheets === 0).map(({ id }) => id);
    const withdrawn = applications.filter(({ state }) => state === 'WITHDRAWN').map(({ id }) => id);
    const left = new Set(scores.length > 0 ? unranked : withdrawn);
    const sheets = await this.reviews.sheetsOfRound(roundId);
    return (await this.reviews.ofRound(roundId))
      .filter(({ id, applicationId }) => sheets.has(id) && !left.has(applicationId))
      .map(({ id, applicationId, expertId }) => ({ applicationId, expertId, marks: sheets.get(id)?.marks ?? [] }))
      .sort(byApplicationAndExpert);
  }
}

/** Whether an application was in at the close: handed in, and not withdrawn by then. */
function isIn({ submittedAt, state, changedAt }: VentureApplicationEntity, { closeAt }: OfRound): boolean {
  return submittedAt !== null && (state !== 'WITHDRAWN' || changedAt > closeAt);
}

/** In an order that says nothing of who wrote when. */
const byApplicationAndExpert = (one: BundleSheet, other: BundleSheet): number =>
  keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0;
const keyOf = ({ applicationId, expertId }: BundleSheet): string => `${applicationId} ${expertId}`;
