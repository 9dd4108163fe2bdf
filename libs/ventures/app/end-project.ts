import { Injectable } from '@nestjs/common';
import { FundClaims } from '#funds';
import { businessDate, newId } from '#kernel';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { ProjectEndRepository } from '../data/project-end.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { bannedUntil } from '../domain/ban.js';
import type { ProjectEnd } from '../domain/project-end.js';
import { failureOutcome } from '../domain/tranche-amounts.js';
import { paidOf } from '../domain/planned-tranches.js';
import { ApplicationChanges } from './application-changes.js';
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
    private readonly ends: ProjectEndRepository,
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
    if (stop.isBreach) await this.bar(round, agreement, reason, actorId);
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

  private async bar(
    { rulebook }: VentureRoundEntity,
    { id: applicationId, organisationId }: AgreementEntity,
    reason: string,
    imposedBy: string,
  ): Promise<void> {
    const imposedAt = this.unpaid.now();
    const breachOn = businessDate(imposedAt);
    const lastOn = bannedUntil(breachOn, rulebook.banYears);
    if (lastOn === null) return;
    const ban = { id: newId(), organisationId, applicationId, breachOn, lastOn, imposedBy, imposedAt };
    await this.ends.addBan({ ...ban, reason: reason.slice(0, 500) });
  }
}
