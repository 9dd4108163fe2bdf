import { Injectable } from '@nestjs/common';
import { type Actor } from '#platform';
import { Volunteering } from '#volunteering';
import { CaseRepository } from '../data/case.repository.js';
import { type DispatchCase } from '../data/dispatch-case.entity.js';
import { OfferRepository } from '../data/offer.repository.js';
import { type RefusalReason, refusalReasons } from '../domain/hard-filters.js';
import { type MadeOffer } from '../domain/offer.js';
import { type RefusalCounts } from '../domain/ranking.js';
import { FindCandidates } from './find-candidates.js';
import { ReadJudgement } from './read-judgement.js';
import { WhyNot } from './why-not.js';

/** One filter with the number of volunteers it refused first. */
export interface FilterCount {
  readonly reason: RefusalReason;
  readonly count: number;
}

/** Why a search came out as it did. */
export interface DispatchExplanation {
  readonly requestId: string;
  readonly policyVersion: string;
  readonly search: DispatchCase | undefined;
  /** Now: volunteers around who were looked at, who could be asked, and the counts of the filters. */
  readonly considered: number;
  readonly eligible: number;
  readonly refused: FilterCount[];
  /** The same of the latest search, which looks only at those on duty with all that is demanded. */
  readonly refusedInSearch: FilterCount[];
  readonly offers: MadeOffer[];
  /** Every reason against the volunteer asked about; undefined if nobody was. */
  readonly volunteer: { readonly volunteerId: string; readonly reasons: RefusalReason[] } | undefined;
}

/** The station reads who was asked for a request and why, and why not 派单说明. */
@Injectable()
export class ExplainDispatch {
  constructor(
    private readonly volunteering: Volunteering,
    private readonly judgements: ReadJudgement,
    private readonly candidates: FindCandidates,
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
    private readonly whyNot: WhyNot,
  ) {}

  /** Throws NOT_FOUND without `dispatch.explain` in the region of the request, or in that of the volunteer asked about. */
  async execute(actor: Actor, requestId: string, volunteerId?: string): Promise<DispatchExplanation> {
    await this.volunteering.requireRequest(actor, 'dispatch.explain', requestId);
    const matter = await this.judgements.execute(requestId);
    const volunteer = volunteerId === undefined ? undefined : await this.whyNot.execute(actor, matter, volunteerId);
    const search = await this.cases.find(requestId);
    const now = await this.candidates.toExplain(matter);
    return {
      requestId,
      policyVersion: matter.policyVersion,
      search,
      considered: now.considered,
      eligible: now.ranked.length,
      refused: countsOf(now.refused),
      refusedInSearch: countsOf(search?.refused ?? {}),
      offers: await this.offers.ofRequest(requestId),
      volunteer,
    };
  }
}

function countsOf(refused: RefusalCounts): FilterCount[] {
  return refusalReasons.flatMap((reason) => {
    const count = refused[reason];
    return count === undefined ? [] : [{ reason, count }];
  });
}
