import { ApproveManagementFee } from './app/approve-management-fee.js';
import { ArchiveDrive } from './app/archive-drive.js';
import { BookFiles } from './app/book-files.js';
import { BookUnits } from './app/book-units.js';
import { CloseBooks } from './app/close-books.js';
import { CompleteDrive } from './app/complete-drive.js';
import { ContinueDisclosure } from './app/continue-disclosure.js';
import { DisclosureAccess } from './app/disclosure-access.js';
import { DisclosureQueries } from './app/disclosure-queries.js';
import { DraftDisclosure } from './app/draft-disclosure.js';
import { DriveDeadlines } from './app/drive-deadlines.js';
import { FeeDesk } from './app/fee-desk.js';
import { FeeRooms } from './app/fee-room.js';
import { NoticeOverdue } from './app/notice-overdue.js';
import { PublishDisclosure } from './app/publish-disclosure.js';
import { ReportDrafts } from './app/report-drafts.js';
import { ReportFigures } from './app/report-figures.js';
import { RequestManagementFee } from './app/request-management-fee.js';
import { ResolveSurplus } from './app/resolve-surplus.js';
import { SetFeeLimit } from './app/set-fee-limit.js';
import { StartExecution } from './app/start-execution.js';
import { SurplusBooks } from './app/surplus-books.js';
import { YearLimits } from './app/year-limits.js';
import { DisclosureReportRepository } from './data/disclosure-report.repository.js';
import { ManagementFeeRepository } from './data/management-fee.repository.js';
import { OverdueRepository } from './data/overdue.repository.js';
import { ReportMoneyRepository } from './data/report-money.repository.js';
import { DisclosureFigureResolver } from './graphql/disclosure-figure.resolver.js';
import { DisclosureResolver } from './graphql/disclosure.resolver.js';
import { DriveDeadlinesLoader } from './graphql/drive-deadlines.loader.js';
import { DriveLifeResolver } from './graphql/drive-life.resolver.js';
import { FundBooksResolver } from './graphql/fund-books.resolver.js';
import { OverdueResolver } from './graphql/overdue.resolver.js';

const life = [ArchiveDrive, CompleteDrive, DriveDeadlines, NoticeOverdue, ResolveSurplus, StartExecution, SurplusBooks];
const drawing = [ContinueDisclosure, DraftDisclosure];
const reports = [...drawing, DisclosureAccess, DisclosureQueries, PublishDisclosure, ReportDrafts, ReportFigures];
const books = [
  ApproveManagementFee,
  BookFiles,
  BookUnits,
  CloseBooks,
  FeeDesk,
  FeeRooms,
  RequestManagementFee,
  SetFeeLimit,
];
const data = [DisclosureReportRepository, ManagementFeeRepository, OverdueRepository, ReportMoneyRepository];
const edge = [DisclosureFigureResolver, DisclosureResolver, DriveDeadlinesLoader, DriveLifeResolver, FundBooksResolver];

/** Disclosure (信息公开), deadlines, and the end of a drive's life. */
export const disclosureProviders = [...life, ...reports, ...books, YearLimits, ...data, ...edge, OverdueResolver];
