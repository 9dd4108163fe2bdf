import { Injectable } from '@nestjs/common';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { AuditReportEntity } from '../data/milestone.entities.js';
import { ApplicationChanges } from './application-changes.js';
import { EndProject } from './end-project.js';
import type { ProjectInHand } from './project-desk.js';
import { ProjectPlan } from './project-plan.js';
import { TrancheMoney } from './tranche-money.js';

/** Does what an audit decided: pays the rest, or claims back what was too much (结算). In the open unit, project locked. */
@Injectable()
export class SettleProject {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly applications: ApplicationChanges,
    private readonly plan: ProjectPlan,
    private readonly money: TrancheMoney,
    private readonly ending: EndProject,
  ) {}

  async settle(project: ProjectInHand, { settled, recordedBy }: AuditReportEntity, tranches: number): Promise<void> {
    const { round, application, agreement } = project;
    if (settled > 0) {
      await this.plan.addSettlement(agreement, tranches + 1, settled, await this.money.setAside(agreement, settled));
    } else if (settled < 0) {
      const claimReservationId = await this.ending.claim(agreement, -settled);
      await this.agreements.change(agreement.id, { clawback: -settled, claimReservationId });
    } else {
      await this.applications.apply(application, 'close', recordedBy);
    }
    await this.ending.progress(round, recordedBy);
  }
}
