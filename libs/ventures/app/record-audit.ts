import { Injectable } from '@nestjs/common';
import { generalErrors, newId } from '#kernel';
import type { Actor } from '#platform';
import type { TrancheEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { AuditReportEntity } from '../data/milestone.entities.js';
import { ProjectEndRepository } from '../data/project-end.repository.js';
import { paidOf } from '../domain/planned-tranches.js';
import { settlement } from '../domain/tranche-amounts.js';
import { ProjectDesk, type ProjectInHand, type ProjectStep } from './project-desk.js';
import { SettleProject } from './settle-project.js';
import { UnpaidTranches } from './unpaid-tranches.js';

/** What the auditors found of a project; amounts in fen. */
export interface AuditFindings extends ProjectStep {
  readonly auditor: string;
  readonly reportNumber: string;
  /** Eligible cost, and own funds that were really spent. */
  readonly audited: number;
  readonly ownSpent: number;
}

/**
 * Records the audit of a project that passed, and settles it (审计结算): what is not paid is cancelled, and the rest is
 * min(contract, ⌊share × audited⌋, audited − own funds spent) − paid. Below zero it comes back.
 */
@Injectable()
export class RecordAudit {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly agreements: AgreementRepository,
    private readonly ends: ProjectEndRepository,
    private readonly unpaid: UnpaidTranches,
    private readonly settling: SettleProject,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED unless it passed finally and is not audited, TRANCHE_UNDER_WAY. */
  async execute(actor: Actor, findings: AuditFindings): Promise<AuditReportEntity> {
    return this.desk.with(actor, 'CHECK', 'recordProjectAudit', findings, async (project) => {
      const { state } = project.application;
      const known = await this.ends.auditsOf([project.agreement.id]);
      if (state !== 'FINAL_PASS' || known.size > 0) {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'VentureApplication', state, event: 'audit' });
      }
      const tranches = await this.unpaid.cancel(project.agreement, actor.personId, true);
      const report = this.reportOn(project, findings, tranches, actor.personId);
      await this.ends.addAudit(report);
      const { contract } = project.agreement;
      const withheld = Math.max(0, contract - paidOf(tranches) - Math.max(0, report.settled));
      const ended = { ending: 'SETTLED' as const, endedAt: report.recordedAt, withheld };
      await this.agreements.change(project.agreement.id, ended);
      await this.settling.settle(
        { ...project, agreement: { ...project.agreement, ...ended } },
        report,
        tranches.length,
      );
      return report;
    });
  }

  private reportOn(
    { round, agreement }: ProjectInHand,
    { auditor, reportNumber, audited, ownSpent }: AuditFindings,
    tranches: readonly TrancheEntity[],
    recordedBy: string,
  ): AuditReportEntity {
    const { id: applicationId, roundId, contract } = agreement;
    const share = round.rulebook.kind === 'VENTURE' ? round.rulebook.money.share : round.rulebook.rate;
    const settled = settlement({ contract, share, audited, ownSpent, paid: paidOf(tranches) });
    const found = { auditor, reportNumber, audited, ownSpent, settled };
    return { id: newId(), applicationId, roundId, ...found, recordedBy, recordedAt: this.unpaid.now() };
  }
}
