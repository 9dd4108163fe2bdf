import type { Provider } from '@nestjs/common';
import { AnswerComplaint } from './app/answer-complaint.js';
import { ComplaintAccess } from './app/complaint-access.js';
import { ComplaintDesk } from './app/complaint-desk.js';
import { ComplaintFile } from './app/complaint-file.js';
import { CountUpheld } from './app/count-upheld.js';
import { DecideComplaint } from './app/decide-complaint.js';
import { FeedbackQueries } from './app/feedback-queries.js';
import { FeedbackSeal } from './app/feedback-seal.js';
import { FeedbackSubscriber } from './app/feedback.subscriber.js';
import { FileComplaint } from './app/file-complaint.js';
import { RateServiceOrder } from './app/rate-service-order.js';
import { SpaceChecksSubscriber } from './app/space-checks.subscriber.js';
import { WithdrawComplaint } from './app/withdraw-complaint.js';
import { ComplaintRepository } from './data/complaint.repository.js';
import { RatingRepository } from './data/rating.repository.js';
import { SpaceAuditRepository } from './data/space-audit.repository.js';
import { ComplaintResolver } from './graphql/complaint.resolver.js';
import { OrderStarsLoader } from './graphql/feedback.loaders.js';
import { RatingResolver } from './graphql/rating.resolver.js';

const complaints = [FileComplaint, AnswerComplaint, DecideComplaint, WithdrawComplaint, ComplaintAccess];
const keeping = [ComplaintDesk, ComplaintFile, CountUpheld, FeedbackSeal, FeedbackSubscriber];
const ratings = [RateServiceOrder, FeedbackQueries, SpaceChecksSubscriber];
const data = [ComplaintRepository, RatingRepository, SpaceAuditRepository];
const graphql = [ComplaintResolver, RatingResolver, OrderStarsLoader];

/** What is provided for complaints and ratings (投诉、评价). */
export const feedbackProviders: Provider[] = [...complaints, ...keeping, ...ratings, ...data, ...graphql];
