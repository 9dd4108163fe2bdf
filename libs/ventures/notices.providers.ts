import type { Provider, Type } from '@nestjs/common';
import { AdmitObjection } from './app/admit-objection.js';
import { ApplicationMoves } from './app/application-moves.js';
import { AwardItems } from './app/award-items.js';
import { AwardReservations } from './app/award-reservations.js';
import { BarredItems } from './app/barred-items.js';
import { CloseObjection } from './app/close-objection.js';
import { ConfirmAwards } from './app/confirm-awards.js';
import { DecideObjection } from './app/decide-objection.js';
import { DecisionBook } from './app/decision-book.js';
import { FileObjection } from './app/file-objection.js';
import { MakeAwards } from './app/make-awards.js';
import { NoticeBoard } from './app/notice-board.js';
import { NoticeItems } from './app/notice-items.js';
import { NoticeQueries } from './app/notice-queries.js';
import { NoticeTasks } from './app/notice-tasks.js';
import { NoticesSubscriber } from './app/notices.subscriber.js';
import { ObjectionAccess } from './app/objection-access.js';
import { ObjectionBook } from './app/objection-book.js';
import { ObjectionDesk } from './app/objection-desk.js';
import { ObjectionQueries } from './app/objection-queries.js';
import { ObjectionSeal } from './app/objection-seal.js';
import { PanelNames } from './app/panel-names.js';
import { PublishNotice } from './app/publish-notice.js';
import { PublishedObjections } from './app/published-objections.js';
import { RankingCheck } from './app/ranking-check.js';
import { RealNames } from './app/real-names.js';
import { RecheckRanking } from './app/recheck-ranking.js';
import { RefuseObjection } from './app/refuse-objection.js';
import { RoundBundles } from './app/round-bundles.js';
import { Rulings } from './app/rulings.js';
import { SigningTime } from './app/signing-time.js';
import { StrikeBarred } from './app/strike-barred.js';
import { StrikeWithdrawn } from './app/strike-withdrawn.js';
import { WaitingAwards } from './app/waiting-awards.js';
import { DecisionRepository } from './data/decision.repository.js';
import { NoticeRepository } from './data/notice.repository.js';
import { ObjectionRepository } from './data/objection.repository.js';
import { ApplicationDecisionResolver } from './graphql/application-decision.resolver.js';
import { DecisionLoader, PublishedObjectionsLoader } from './graphql/notice.loaders.js';
import { NoticeResolver } from './graphql/notice.resolver.js';
import { ObjectionStepsResolver } from './graphql/objection-steps.resolver.js';
import { ObjectionResolver } from './graphql/objection.resolver.js';
import { RoundBundleController } from './http/round-bundle.controller.js';

const deciding = [
  ...[DecisionBook, ApplicationMoves, AwardReservations, SigningTime, Rulings, NoticeBoard, WaitingAwards],
  ...[BarredItems, StrikeBarred, MakeAwards],
];
const checking = [RankingCheck, RecheckRanking];
const notices = [PublishNotice, ConfirmAwards, StrikeWithdrawn, NoticeQueries, PanelNames, RoundBundles];
const objections = [FileObjection, AdmitObjection, RefuseObjection, DecideObjection, CloseObjection];
const keeping = [ObjectionBook, ObjectionDesk, ObjectionAccess, ObjectionQueries, ObjectionSeal, PublishedObjections];
const naming = [RealNames];
const items = [NoticeItems, AwardItems];
const waiting = [NoticeTasks, NoticesSubscriber];
const data = [DecisionRepository, NoticeRepository, ObjectionRepository];
const graphql = [
  ApplicationDecisionResolver,
  DecisionLoader,
  PublishedObjectionsLoader,
  NoticeResolver,
  ObjectionResolver,
  ObjectionStepsResolver,
];

/** What is provided for decisions, notices and objections (公示、异议). */
export const noticesProviders: Provider[] = [
  ...[...deciding, ...checking, ...notices, ...objections, ...keeping, ...items],
  ...[...naming, ...waiting, ...data, ...graphql],
];
export const noticesControllers: Type[] = [RoundBundleController];
