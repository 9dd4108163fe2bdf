import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { LedgerModule } from '#ledger';
import { PaymentsModule } from '#payments';
import { ProofsModule } from '#proofs';
import { ApproveDonationRefund } from './app/approve-refund.js';
import { BookDispute } from './app/book-dispute.js';
import { BookGift } from './app/book-gift.js';
import { BookPayout } from './app/book-payout.js';
import { BookRefund } from './app/book-refund.js';
import { CloseDrive } from './app/close-drive.js';
import { CreateCommunityFund } from './app/create-community-fund.js';
import { CreateDrive } from './app/create-drive.js';
import { Donate } from './app/donate.js';
import { DonationQueries } from './app/donation-queries.js';
import { DonationStores } from './app/donation-stores.js';
import { DriveAccess } from './app/drive-access.js';
import { DriveChanges } from './app/drive-changes.js';
import { DriveDesk } from './app/drive-desk.js';
import { DriveQueries } from './app/drive-queries.js';
import { DriveTimersSubscriber } from './app/drive-timers.subscriber.js';
import { EndGift } from './app/end-gift.js';
import { FileDrive } from './app/file-drive.js';
import { FundAccess } from './app/fund-access.js';
import { FundBooks } from './app/fund-books.js';
import { FundFigures } from './app/fund-figures.js';
import { FundLedger } from './app/fund-ledger.js';
import { FundQueries } from './app/fund-queries.js';
import { GiftSums } from './app/gift-sums.js';
import { GiftChanges } from './app/gift-changes.js';
import { OpenDrive } from './app/open-drive.js';
import { PauseDrive } from './app/pause-drive.js';
import { PaymentsSubscriber } from './app/payments.subscriber.js';
import { RegisterHostCharity } from './app/register-host-charity.js';
import { RequestDonationRefund } from './app/request-refund.js';
import { RefundCover } from './app/refund-cover.js';
import { ReturnGifts } from './app/return-gifts.js';
import { SendBack } from './app/send-back.js';
import { SettleDrive } from './app/settle-drive.js';
import { StopDrive } from './app/stop-drive.js';
import { SubmitDrive } from './app/submit-drive.js';
import { SuspendHostCharity } from './app/suspend-host-charity.js';
import { WatchedDrives } from './app/watched-drives.js';
import { caseStepsProviders } from './case-steps.providers.js';
import { donationProofProviders } from './donation-proof.providers.js';
import { DonationRefundRepository } from './data/donation-refund.repository.js';
import { DonationRepository } from './data/donation.repository.js';
import { DriveProgressRepository } from './data/drive-progress.repository.js';
import { DriveRepository } from './data/drive.repository.js';
import { FundFiguresRepository } from './data/fund-figures.repository.js';
import { FundRepository } from './data/fund.repository.js';
import { HostCharityRepository } from './data/host-charity.repository.js';
import { DonationResolver } from './graphql/donation.resolver.js';
import { DriveQueriesResolver } from './graphql/drive-queries.resolver.js';
import { DriveResolver } from './graphql/drive.resolver.js';
import { FundLedgerResolver } from './graphql/fund-ledger.resolver.js';
import {
  CommunityFundLoader,
  DonationRefundsLoader,
  FundPurposesLoader,
  FundSeatsLoader,
  HostCharityLoader,
} from './graphql/fund.loaders.js';
import { FundResolver } from './graphql/fund.resolver.js';
import { lotProviders } from './lots.providers.js';
import { BookFileController } from './http/book-file.controller.js';
import { DriveStreamController } from './http/drive-stream.controller.js';
import { disclosureProviders } from './disclosure.providers.js';
import { FamilyTies } from './app/family-ties.js';
import { FundClaims } from './app/fund-claims.js';
import { FundSpending } from './app/fund-spending.js';
import { OrderBooks } from './app/order-books.js';
import { OrderRailBooks } from './app/order-rail-books.js';
import { SendDisbursement } from './app/send-disbursement.js';
import { ServedPeople } from './app/served-people.js';
import { ServiceStories } from './app/service-stories.js';
import { grantsProviders } from './grants.providers.js';
import { matchingProviders } from './matching.providers.js';

const charities = [CreateCommunityFund, FundAccess, FundFigures, FundQueries, RegisterHostCharity, SuspendHostCharity];
const drives = [CloseDrive, CreateDrive, DriveAccess, DriveChanges, DriveDesk, DriveQueries, DriveTimersSubscriber];
const steps = [FileDrive, OpenDrive, PauseDrive, ReturnGifts, SettleDrive, StopDrive, SubmitDrive, WatchedDrives];
const gifts = [Donate, DonationQueries, DonationStores, EndGift, GiftChanges, GiftSums, SendBack];
const refunds = [ApproveDonationRefund, RefundCover, RequestDonationRefund];
const books = [BookDispute, BookGift, BookPayout, BookRefund, FundBooks, FundLedger, PaymentsSubscriber];
const repositories = [
  DonationRefundRepository,
  DonationRepository,
  DriveProgressRepository,
  DriveRepository,
  FundFiguresRepository,
  FundRepository,
  HostCharityRepository,
];
const resolvers = [DonationResolver, DriveQueriesResolver, DriveResolver, FundLedgerResolver, FundResolver];
const loaders = [CommunityFundLoader, DonationRefundsLoader, FundPurposesLoader, FundSeatsLoader, HostCharityLoader];

/** Funds (社区公益金): charities, funds, drives, donations, and their books. */
@Module({
  imports: [IdentityModule, LedgerModule, PaymentsModule, ProofsModule],
  controllers: [BookFileController, DriveStreamController],
  providers: [
    ...[...charities, ...drives, ...steps, ...gifts, ...refunds, ...books],
    ...[...repositories, ...resolvers, ...loaders],
    ...lotProviders,
    ...disclosureProviders,
    ...matchingProviders,
    ...donationProofProviders,
    ...grantsProviders,
    ...caseStepsProviders,
  ],
  exports: [
    ...[CreateCommunityFund, CreateDrive, FileDrive, FundClaims, FundQueries, FundSpending, GiftSums, OpenDrive],
    ...[FundFigures, SendDisbursement],
    ...[FamilyTies, OrderBooks, OrderRailBooks, RegisterHostCharity, ServedPeople, ServiceStories, SubmitDrive],
  ],
})
export class FundsModule {}
