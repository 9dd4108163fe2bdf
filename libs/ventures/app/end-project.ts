import { Injectable } from '@nestjs/common';
import { FundClaims } from '#funds';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import type { ProjectEnd } from '../domain/project-end.js';
import { failureOutcome } from '../domain/tranche-amounts.js';
import { paidOf } from '../domain/planned-tranches.js';
import { ApplicationChanges } from './application-changes.js';
import { Bans } from './bans.js';
import type { ProjectInHand } from './project-desk.js';
import { RoundProgress } from './round-progress.js';
import { projectSubject } from './tranche-money.js';
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
    private readonly claims: FundClaims,
    private readonly applications: ApplicationChanges,
    private readonly rounds: RoundProgress,
  ) {}

  /** withheld = contract − paid; clawback = max(0, paid − verified). Throws TRANCHE_UNDER_WAY. */
  async stop({ round, application, agreement }: ProjectInHand, stop: ProjectStop, actorId: string): Promise<void> {
    const { ending, verified, reason } = stop;
    const tranches = await this.unpaid.cancel(agreement, actorId);
    const { withheld, clawback } = failureOutcome(agreement.contract, paidOf(tranches), verified);
    await this.applications.apply(application, 'terminate', actorId, { reason: reason.slice(0, 500) });
    const claimReservationId = clawback > 0 ? await this.claim(agreement, clawback) : null;
    const endedAt = this.unpaid.now();
    await this.agreements.change(agreement.id, { ending, endedAt, verified, withheld, clawback, claimReservationId });
    const { id: projectId, organisationId } = agreement;
    if (stop.isBreach) await this.bans.impose(round, { projectId, organisationId, reason }, actorId);
    await this.progress(round, actorId);
  }

  /** Claims money back from a project; answers what keeps it from being spent before it has come. */
  claim(agreement: AgreementEntity, amount: number): Promise<string> {
    const { fundId, purposeId } = agreement;
    return this.claims.claim({ subject: projectSubject(agreement), fundId, purposeId, amount });
  }

  async progress(round: VentureRoundEntity, actorId: string | null): Promise<void> {
    await this.rounds.advance(round, actorId);
  }
}
