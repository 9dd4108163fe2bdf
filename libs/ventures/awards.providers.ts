import type { Provider } from '@nestjs/common';
import { ApproveTranche } from './app/approve-tranche.js';
import { ArchiveRound } from './app/archive-round.js';
import { AuditAwards } from './app/audit-awards.js';
import { AwardChecksSubscriber } from './app/award-checks.subscriber.js';
import { AwardTasks } from './app/award-tasks.js';
import { Awards } from './app/awards.js';
import { AwardsSubscriber } from './app/awards.subscriber.js';
import { BanAccess } from './app/ban-access.js';
import { BanQueries } from './app/ban-queries.js';
import { Bans } from './app/bans.js';
import { Barred } from './app/barred.js';
import { BeginProject } from './app/begin-project.js';
import { EndProject } from './app/end-project.js';
import { EvaluateMilestone } from './app/evaluate-milestone.js';
import { FollowTranche } from './app/follow-tranche.js';
import { HoldTranche } from './app/hold-tranche.js';
import { InstructTranche } from './app/instruct-tranche.js';
import { LapseAward } from './app/lapse-award.js';
import { LiftBan } from './app/lift-ban.js';
import { MilestoneRecords } from './app/milestone-records.js';
import { OfferAgreement } from './app/offer-agreement.js';
import { ProjectAccess } from './app/project-access.js';
import { ProjectClaims } from './app/project-claims.js';
import { ProjectDesk } from './app/project-desk.js';
import { ProjectFacts } from './app/project-facts.js';
import { ProjectPlan } from './app/project-plan.js';
import { ProjectQueries } from './app/project-queries.js';
import { RecordAudit } from './app/record-audit.js';
import { RecordClawback } from './app/record-clawback.js';
import { ReleaseTranche } from './app/release-tranche.js';
import { ReportMilestone } from './app/report-milestone.js';
import { RequestTranche } from './app/request-tranche.js';
import { ResumeTranche } from './app/resume-tranche.js';
import { RoundProgress } from './app/round-progress.js';
import { SettleProject } from './app/settle-project.js';
import { SignAgreement } from './app/sign-agreement.js';
import { TaskRoles } from './app/task-roles.js';
import { TerminateProject } from './app/terminate-project.js';
import { TrancheChanges } from './app/tranche-changes.js';
import { TrancheDesk } from './app/tranche-desk.js';
import { TrancheMoney } from './app/tranche-money.js';
import { UnpaidTranches } from './app/unpaid-tranches.js';
import { AgreementRepository } from './data/agreement.repository.js';
import { BanRepository } from './data/ban.repository.js';
import { MilestoneRepository } from './data/milestone.repository.js';
import { ProjectEndRepository } from './data/project-end.repository.js';
import { TrancheRepository } from './data/tranche.repository.js';
import { AgreementResolver } from './graphql/agreement.resolver.js';
import { ArchiveResolver } from './graphql/archive.resolver.js';
import { BanResolver } from './graphql/ban.resolver.js';
import { MilestoneResolver } from './graphql/milestone.resolver.js';
import {
  MilestoneEvaluationsLoader,
  MilestoneReportsLoader,
  ProjectAuditLoader,
  ProjectMilestonesLoader,
  ProjectTitleLoader,
  ProjectTranchesLoader,
} from './graphql/project.loaders.js';
import { ProjectResolver } from './graphql/project.resolver.js';
import { TrancheResolver } from './graphql/tranche.resolver.js';

const agreements = [
  OfferAgreement,
  SignAgreement,
  LapseAward,
  TerminateProject,
  RecordAudit,
  RecordClawback,
  ArchiveRound,
];
const bans = [Barred, Bans, BanAccess, BanQueries, BanRepository, BanResolver, LiftBan];
const milestones = [ReportMilestone, EvaluateMilestone, MilestoneRecords];
const tranches = [ReleaseTranche, RequestTranche, ApproveTranche, InstructTranche, HoldTranche, ResumeTranche];
const desks = [ProjectAccess, ProjectDesk, TrancheDesk, ProjectQueries, ProjectFacts, TaskRoles, AwardTasks];
const parts = [
  BeginProject,
  ProjectPlan,
  ProjectClaims,
  TrancheChanges,
  TrancheMoney,
  UnpaidTranches,
  EndProject,
  SettleProject,
];
const following = [RoundProgress, FollowTranche, AwardsSubscriber, AuditAwards, AwardChecksSubscriber];
const repositories = [AgreementRepository, TrancheRepository, MilestoneRepository, ProjectEndRepository];
const resolvers = [AgreementResolver, ArchiveResolver, MilestoneResolver, ProjectResolver, TrancheResolver];
const loaders = [
  ...[ProjectTranchesLoader, ProjectMilestonesLoader, ProjectAuditLoader, ProjectTitleLoader],
  ...[MilestoneReportsLoader, MilestoneEvaluationsLoader],
];

/** What is provided for awards, agreements, milestones and tranches (立项与拨付). */
export const awardsProviders: Provider[] = [
  ...[Awards, ...agreements, ...bans, ...milestones, ...tranches, ...desks, ...parts, ...following],
  ...[...repositories, ...resolvers, ...loaders],
];
