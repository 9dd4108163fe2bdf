import { Injectable } from '@nestjs/common';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import type { ProjectEnd } from '../domain/project-end.js';
import { clawbackOfMatch, failureOutcome } from '../domain/tranche-amounts.js';
import { matchPaidOf, paidOf } from '../domain/planned-tranches.js';
import { ApplicationChanges } from './application-changes.js';
import { Bans } from './bans.js';
import { ProjectClaims } from './project-claims.js';
import type { ProjectInHand } from './project-desk.js';
import { RoundProgress } from './round-progress.js';
import { UnpaidTranches } from './unpaid-tranches.js';

/** Why and how a project ends before its time. */
export interface ProjectStop {
  readonly ending: Exclude<ProjectEnd, 'SETTLED'>;
  /** Eligible spending that was verified, in fen. */
  readonly verified: number;
  readonly reason: string;
  /** Whether its organisation is barred for it. */
  readonly isBreach: boolean;
}

/** Ends projects that fail (终止、停拨、追回、限制申报). In the open unit, with the project locked. */
@Injectable()
export class EndProject {
  constructor(
    private readonly unpaid: UnpaidTranches,
    private readonly agreements: AgreementRepository,
    private readonly bans: Bans,
    private readonly claims: ProjectClaims,
    private readonly applications: ApplicationChanges,
    private readonly rounds: RoundProgress,
  ) {}

  /** withheld = contract − paid; clawback = max(0, paid + matched − verified). Throws TRANCHE_UNDER_WAY. */
  async stop({ round, application, agreement }: ProjectInHand, stop: ProjectStop, actorId: string): Promise<void> {
    const { ending, verified, reason } = stop;
    const tranches = await this.unpaid.cancel(agreement, actorId);
    const matched = matchPaidOf(tranches);
    const { withheld, clawback } = failureOutcome(agreement.contract, paidOf(tranches), verified, matched);
    const ofMatch = clawbackOfMatch(matched, clawback);
    await this.applications.apply(application, 'terminate', actorId, { reason: reason.slice(0, 500) });
    const claimed = await this.claims.claim(agreement, { clawback, ofMatch });
    const matchClawback = matched > 0 ? ofMatch : null;
    const found = { ending, endedAt: this.unpaid.now(), verified, withheld, clawback, matchClawback };
    await this.agreements.change(agreement.id, { ...found, ...claimed });
    const { id: projectId, organisationId } = agreement;
    if (stop.isBreach) await this.bans.impose(round, { projectId, organisationId, reason }, actorId);
    await this.progress(round, actorId);
  }

  /** Claims back what an audit found too much of the contract; answers what keeps it from being spent before it has come. */
  async claim(agreement: AgreementEntity, amount: number): Promise<string | null> {
    return (await this.claims.claim(agreement, { clawback: amount, ofMatch: 0 })).claimReservationId;
  }

  async progress(round: VentureRoundEntity, actorId: string | null): Promise<void> {
    await this.rounds.advance(round, actorId);
  }
}
