import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { VolunteeringModule } from '#volunteering';
import { AnswerReview } from './app/answer-review.js';
import { DecideReview } from './app/decide-review.js';
import { EscalateReview } from './app/escalate-review.js';
import { ExamineRecords } from './app/examine-records.js';
import { KnownDoubts } from './app/known-doubts.js';
import { IntegrityPolicies } from './app/integrity-policies.js';
import { IntegritySubscriber } from './app/integrity.subscriber.js';
import { NightlyRound } from './app/nightly-round.js';
import { OpenReviews } from './app/open-reviews.js';
import { PublishIntegrityPolicy } from './app/publish-integrity-policy.js';
import { ReadReviews } from './app/read-reviews.js';
import { ReviewTrail } from './app/review-trail.js';
import { FindingRepository } from './data/finding.repository.js';
import { HandlerMarkRepository } from './data/handler-mark.repository.js';
import { IntegrityPolicyRepository } from './data/integrity-policy.repository.js';
import { ReviewRepository } from './data/review.repository.js';
import { IntegrityPolicyResolver } from './graphql/integrity-policy.resolver.js';
import { RecordReviewResolver } from './graphql/record-review.resolver.js';

const useCases = [
  AnswerReview,
  DecideReview,
  EscalateReview,
  ExamineRecords,
  IntegrityPolicies,
  KnownDoubts,
  NightlyRound,
  OpenReviews,
  PublishIntegrityPolicy,
  ReadReviews,
  ReviewTrail,
];
const data = [FindingRepository, HandlerMarkRepository, IntegrityPolicyRepository, ReviewRepository];

/** Hours that are hard to fake (诚信核查): rules that find what is doubtful, and its review. */
@Module({
  imports: [IdentityModule, VolunteeringModule],
  providers: [...data, ...useCases, IntegritySubscriber, IntegrityPolicyResolver, RecordReviewResolver],
})
export class IntegrityModule {}
