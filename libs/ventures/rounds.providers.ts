import type { Provider } from '@nestjs/common';
import { AnnounceRound } from './app/announce-round.js';
import { AppealIneligibility } from './app/appeal-ineligibility.js';
import { ApplicationAccess } from './app/application-access.js';
import { ApplicationChanges } from './app/application-changes.js';
import { ApplicationDesk } from './app/application-desk.js';
import { ApplicationQueries } from './app/application-queries.js';
import { CancelRound } from './app/cancel-round.js';
import { CreateVentureRound } from './app/create-venture-round.js';
import { DecideAppeal } from './app/decide-appeal.js';
import { DraftApplication } from './app/draft-application.js';
import { EditApplication } from './app/edit-application.js';
import { EditVentureRound } from './app/edit-venture-round.js';
import { ReturnApplication } from './app/return-application.js';
import { RoundAccess } from './app/round-access.js';
import { RoundChanges } from './app/round-changes.js';
import { RoundDesk } from './app/round-desk.js';
import { RoundPhases } from './app/round-phases.js';
import { RoundQueries } from './app/round-queries.js';
import { RoundTasks } from './app/round-tasks.js';
import { RoundsSubscriber } from './app/rounds.subscriber.js';
import { ScreenApplication } from './app/screen-application.js';
import { StartReview } from './app/start-review.js';
import { StartScreening } from './app/start-screening.js';
import { SubmitApplication } from './app/submit-application.js';
import { VentureTasks } from './app/venture-tasks.js';
import { WithdrawApplication } from './app/withdraw-application.js';
import { ApplicationRepository } from './data/application.repository.js';
import { RoundRepository } from './data/round.repository.js';
import { ScreeningRepository } from './data/screening.repository.js';
import { ApplicationResolver } from './graphql/application.resolver.js';
import { ApplicationStepsResolver } from './graphql/application-steps.resolver.js';
import { AppealLoader, ScreeningsLoader, VentureOrganisationLoader } from './graphql/round.loaders.js';
import { RoundResolver } from './graphql/round.resolver.js';
import { RoundStepsResolver } from './graphql/round-steps.resolver.js';
import { ScreeningResolver } from './graphql/screening.resolver.js';

const ofRounds = [CreateVentureRound, EditVentureRound, AnnounceRound, CancelRound, StartScreening, StartReview];
const ofApplicants = [DraftApplication, EditApplication, SubmitApplication, WithdrawApplication, AppealIneligibility];
const ofStaff = [ReturnApplication, ScreenApplication, DecideAppeal];
const parts = [ApplicationAccess, ApplicationChanges, ApplicationDesk, RoundAccess, RoundChanges, RoundDesk];
const following = [RoundPhases, RoundTasks, RoundsSubscriber, VentureTasks];
const reading = [ApplicationQueries, RoundQueries, AppealLoader, ScreeningsLoader, VentureOrganisationLoader];
const repositories = [ApplicationRepository, RoundRepository, ScreeningRepository];
const resolvers = [
  ...[ApplicationResolver, ApplicationStepsResolver, RoundResolver, RoundStepsResolver, ScreeningResolver],
];

/** What is provided for rounds, applications and their screening (轮次与申报). */
export const roundsProviders: Provider[] = [
  ...[...ofRounds, ...ofApplicants, ...ofStaff, ...parts, ...following, ...reading, ...repositories, ...resolvers],
];
