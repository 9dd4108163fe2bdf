import type { Type } from '@nestjs/common';
import { AgreementEntity, TrancheEntity } from './data/agreement.entities.js';
import { PayeeChangeEntity } from './data/payee-change.entity.js';
import { WriteOffEntity } from './data/write-off.entity.js';
import { BanEntity, BanLiftEntity } from './data/ban.entities.js';
import { CreateAwards1767000000090 } from './data/migrations/1767000000090-create-awards.js';
import { LiftBans1767000000120 } from './data/migrations/1767000000120-lift-bans.js';
import { ClaimMatches1767000000133 } from './data/migrations/1767000000133-claim-matches.js';
import { ProposeOfProjects1767000000121 } from './data/migrations/1767000000121-propose-of-projects.js';
import { AuditReportEntity, EvaluationEntity, MilestoneEntity, ReportEntity } from './data/milestone.entities.js';

/** Tables of awards, agreements, milestones and tranches (立项与拨付). */
export const awardsEntities: Type[] = [
  ...[AgreementEntity, TrancheEntity, MilestoneEntity, ReportEntity],
  ...[EvaluationEntity, AuditReportEntity, BanEntity, BanLiftEntity],
  ...[PayeeChangeEntity, WriteOffEntity],
];
export const awardsMigrations: Type[] = [
  CreateAwards1767000000090,
  LiftBans1767000000120,
  ProposeOfProjects1767000000121,
  ClaimMatches1767000000133,
];
