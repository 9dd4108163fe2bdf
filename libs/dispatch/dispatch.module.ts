import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { VolunteeringModule } from '#volunteering';
import { AcceptOffer } from './app/accept-offer.js';
import { CallOffRequest } from './app/call-off-request.js';
import { CandidateReader } from './app/candidate-reader.js';
import { CloseCase } from './app/close-case.js';
import { ContinueDispatch } from './app/continue-dispatch.js';
import { DeclineOffer } from './app/decline-offer.js';
import { DispatchPolicies } from './app/dispatch-policies.js';
import { DispatchSignals } from './app/dispatch-signals.js';
import { Dispatch } from './app/dispatch.facade.js';
import { DispatchSubscriber } from './app/dispatch.subscriber.js';
import { EscalateRequest } from './app/escalate-request.js';
import { ExplainDispatch } from './app/explain-dispatch.js';
import { FindCandidates } from './app/find-candidates.js';
import { IndexVolunteers } from './app/index-volunteers.js';
import { IndexSubscriber } from './app/index.subscriber.js';
import { OwnOffer } from './app/own-offer.js';
import { PlaceVolunteer } from './app/place-volunteer.js';
import { PublishDispatchPolicy } from './app/publish-dispatch-policy.js';
import { PushedOffers } from './app/pushed-offers.js';
import { ReadBoard } from './app/read-board.js';
import { ReadJudgement } from './app/read-judgement.js';
import { ReadOffers } from './app/read-offers.js';
import { ReadProgress } from './app/read-progress.js';
import { RebuildIndex } from './app/rebuild-index.js';
import { RestVolunteer } from './app/rest-volunteer.js';
import { SendOffers } from './app/send-offers.js';
import { StandDown } from './app/stand-down.js';
import { StandDownSubscriber } from './app/stand-down.subscriber.js';
import { StartDispatch } from './app/start-dispatch.js';
import { StopDispatch } from './app/stop-dispatch.js';
import { TakeBackOffers } from './app/take-back-offers.js';
import { TimeOutOffers } from './app/time-out-offers.js';
import { TimersSubscriber } from './app/timers.subscriber.js';
import { WhyNot } from './app/why-not.js';
import { WithdrawFromService } from './app/withdraw-from-service.js';
import { CandidateIndex } from './data/candidate-index.repository.js';
import { CaseRepository } from './data/case.repository.js';
import { DispatchPolicyRepository } from './data/dispatch-policy.repository.js';
import { OfferRepository } from './data/offer.repository.js';
import { VolunteerOffersRepository } from './data/volunteer-offers.repository.js';
import { VolunteerRestRepository } from './data/volunteer-rest.repository.js';
import { BoardResolver } from './graphql/board.resolver.js';
import { DispatchPolicyResolver } from './graphql/dispatch-policy.resolver.js';
import { ExplanationResolver } from './graphql/explanation.resolver.js';
import { OfferFeedResolver } from './graphql/offer-feed.resolver.js';
import { OfferResolver } from './graphql/offer.resolver.js';
import { OfferedServiceLoader } from './graphql/offered-service.loader.js';
import { ProgressResolver } from './graphql/progress.resolver.js';

const useCases = [
  AcceptOffer,
  CallOffRequest,
  CloseCase,
  ContinueDispatch,
  DeclineOffer,
  EscalateRequest,
  ExplainDispatch,
  FindCandidates,
  IndexVolunteers,
  PlaceVolunteer,
  PublishDispatchPolicy,
  ReadBoard,
  ReadOffers,
  ReadProgress,
  RebuildIndex,
  RestVolunteer,
  SendOffers,
  StandDown,
  StartDispatch,
  StopDispatch,
  TimeOutOffers,
  WhyNot,
  WithdrawFromService,
];
const parts = [
  CandidateReader,
  DispatchPolicies,
  DispatchSignals,
  OwnOffer,
  PushedOffers,
  ReadJudgement,
  TakeBackOffers,
];
const subscribers = [DispatchSubscriber, IndexSubscriber, StandDownSubscriber, TimersSubscriber];
const repositories = [
  CandidateIndex,
  CaseRepository,
  DispatchPolicyRepository,
  OfferRepository,
  VolunteerOffersRepository,
  VolunteerRestRepository,
];
const edge = [
  BoardResolver,
  DispatchPolicyResolver,
  ExplanationResolver,
  OfferFeedResolver,
  OfferResolver,
  OfferedServiceLoader,
  ProgressResolver,
];

/** Dispatch 派单: matching, offers in waves, escalation. */
@Module({
  imports: [IdentityModule, VolunteeringModule],
  providers: [Dispatch, ...useCases, ...parts, ...subscribers, ...repositories, ...edge],
  exports: [Dispatch],
})
export class DispatchModule {}
