import { ApplyForStar } from './app/apply-for-star.js';
import { CertificateContents } from './app/certificate-contents.js';
import { CertificateDesk } from './app/certificate-desk.js';
import { CertificateFiles } from './app/certificate-files.js';
import { CertificateFonts } from './app/certificate-fonts.js';
import { CertificateKey } from './app/certificate-key.js';
import { CertificateQueries } from './app/certificate-queries.js';
import { CertificateSeal } from './app/certificate-seal.js';
import { CertificateSubject } from './app/certificate-subject.js';
import { CheckStars } from './app/check-stars.js';
import { DecideCertificateRequest } from './app/decide-certificate-request.js';
import { DecideObjection } from './app/decide-objection.js';
import { DecideStar } from './app/decide-star.js';
import { IssueCertificate } from './app/issue-certificate.js';
import { NoticeOutcome } from './app/notice-outcome.js';
import { NoticeQueries } from './app/notice-queries.js';
import { NoticeSubscriber } from './app/notice.subscriber.js';
import { Notices } from './app/notices.js';
import { ObjectToNotice } from './app/object-to-notice.js';
import { PrintCertificate } from './app/print-certificate.js';
import { RequestCertificate } from './app/request-certificate.js';
import { RevokeStars } from './app/revoke-stars.js';
import { SettleCertificate } from './app/settle-certificate.js';
import { SettleStar } from './app/settle-star.js';
import { StarCount } from './app/star-count.js';
import { StarQueries } from './app/star-queries.js';
import { StarReviewers } from './app/star-reviewers.js';
import { VerifyCertificate } from './app/verify-certificate.js';
import { VoidCertificate } from './app/void-certificate.js';
import { VoidListing } from './app/void-listing.js';
import { WithdrawCertificate } from './app/withdraw-certificate.js';
import { WithdrawStar } from './app/withdraw-star.js';
import { CertificateRepository } from './data/certificate.repository.js';
import { NoticeRepository } from './data/notice.repository.js';
import { StarApplicationRepository } from './data/star-application.repository.js';
import { CertificateQueriesResolver } from './graphql/certificate-queries.resolver.js';
import { CertificateResolver } from './graphql/certificate.resolver.js';
import { NoticeResolver } from './graphql/notice.resolver.js';
import { StarResolver } from './graphql/star.resolver.js';

/** Use cases of stars 星级. */
const starUseCases = [
  ApplyForStar,
  CheckStars,
  DecideStar,
  RevokeStars,
  SettleStar,
  StarCount,
  StarQueries,
  StarReviewers,
  WithdrawStar,
];

/** Use cases of public notices 公示. */
const noticeUseCases = [DecideObjection, NoticeOutcome, NoticeQueries, NoticeSubscriber, Notices, ObjectToNotice];

/** Use cases of certificates 证明. */
const certificateUseCases = [
  CertificateContents,
  CertificateDesk,
  CertificateFiles,
  CertificateFonts,
  CertificateKey,
  CertificateQueries,
  CertificateSeal,
  CertificateSubject,
  DecideCertificateRequest,
  IssueCertificate,
  PrintCertificate,
  RequestCertificate,
  SettleCertificate,
  VerifyCertificate,
  VoidCertificate,
  VoidListing,
  WithdrawCertificate,
];

/** Stars, public notices and certificates, as the module of points provides them. */
export const starAndCertificateProviders = [
  ...starUseCases,
  ...noticeUseCases,
  ...certificateUseCases,
  ...[CertificateRepository, NoticeRepository, StarApplicationRepository],
  ...[CertificateQueriesResolver, CertificateResolver, NoticeResolver, StarResolver],
];
