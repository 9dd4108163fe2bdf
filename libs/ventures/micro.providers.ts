import type { Provider } from '@nestjs/common';
import { ApproveMicroSettlement } from './app/approve-micro-settlement.js';
import { AuditMicro } from './app/audit-micro.js';
import { CancelMicroProjects } from './app/cancel-micro-projects.js';
import { CarryOutMicroProject } from './app/carry-out-micro-project.js';
import { ConfirmMicroProject } from './app/confirm-micro-project.js';
import { DraftMicroProject } from './app/draft-micro-project.js';
import { EditMicroProject } from './app/edit-micro-project.js';
import { EndMicroProject } from './app/end-micro-project.js';
import { FollowMicroPayment } from './app/follow-micro-payment.js';
import { InspectMicroProject } from './app/inspect-micro-project.js';
import { MicroAccess } from './app/micro-access.js';
import { MicroChanges } from './app/micro-changes.js';
import { MicroChecksSubscriber } from './app/micro-checks.subscriber.js';
import { MicroDesk } from './app/micro-desk.js';
import { MicroEnd } from './app/micro-end.js';
import { MicroFreezes } from './app/micro-freezes.js';
import { MicroInspectors } from './app/micro-inspectors.js';
import { MicroItems } from './app/micro-items.js';
import { MicroQueries } from './app/micro-queries.js';
import { MicroSubscriber } from './app/micro.subscriber.js';
import { MicroTasks } from './app/micro-tasks.js';
import { PublishMicroNotice } from './app/publish-micro-notice.js';
import { ReturnMicroProject } from './app/return-micro-project.js';
import { ReviewMicroProject } from './app/review-micro-project.js';
import { RoundParts } from './app/round-parts.js';
import { SettleMicroProject } from './app/settle-micro-project.js';
import { SignMicroInspection } from './app/sign-micro-inspection.js';
import { SubmitMicroProject } from './app/submit-micro-project.js';
import { MicroInspectionRepository } from './data/micro-inspection.repository.js';
import { MicroProjectRepository } from './data/micro.repository.js';
import { MicroApplicationResolver } from './graphql/micro-application.resolver.js';
import { MicroDecisionsResolver } from './graphql/micro-decisions.resolver.js';
import { MicroWorkResolver } from './graphql/micro-work.resolver.js';
import { MicroApplicantLoader, MicroInspectionsLoader, MicroPayeeLoader } from './graphql/micro.loaders.js';
import { MicroObjectionsResolver, PublishedMicroObjectionsResolver } from './graphql/micro-objections.resolver.js';
import { MicroResolver, PublishedMicroResolver } from './graphql/micro.resolver.js';
import { RoundPartsResolver } from './graphql/round-parts.resolver.js';

const applying = [DraftMicroProject, EditMicroProject, SubmitMicroProject, ReturnMicroProject, ReviewMicroProject];
const promising = [PublishMicroNotice, ConfirmMicroProject, EndMicroProject, CancelMicroProjects];
const working = [CarryOutMicroProject, InspectMicroProject, SignMicroInspection];
const settling = [SettleMicroProject, ApproveMicroSettlement];
const parts = [MicroAccess, MicroChanges, MicroDesk, MicroEnd, MicroFreezes, MicroInspectors, MicroItems, MicroQueries];
const withoutRole = [RoundParts, RoundPartsResolver];
const following = [FollowMicroPayment, MicroSubscriber, MicroTasks, AuditMicro, MicroChecksSubscriber];
const reading = [MicroApplicantLoader, MicroInspectionsLoader, MicroPayeeLoader];
const repositories = [MicroInspectionRepository, MicroProjectRepository];

/** What is provided for small projects (民生微实项目). */
export const microProviders: Provider[] = [
  ...[...applying, ...promising, ...working, ...settling, ...parts, ...following, ...reading, ...repositories],
  ...[MicroResolver, PublishedMicroResolver, MicroApplicationResolver, MicroDecisionsResolver, MicroWorkResolver],
  ...[MicroObjectionsResolver, PublishedMicroObjectionsResolver, ...withoutRole],
];
