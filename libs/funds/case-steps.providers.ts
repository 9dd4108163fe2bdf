import type { Provider } from '@nestjs/common';
import { CaseSteps } from './app/case-steps.js';
import { CharityParts } from './app/charity-parts.js';
import { SecondPersons } from './app/second-persons.js';
import {
  GrantDeedsLoader,
  GrantStepsLoader,
  PaymentStepsLoader,
  RefundStepsLoader,
  ReportStepsLoader,
} from './graphql/case-steps.loaders.js';
import { GrantStepsResolver, PaymentStepsResolver, ReportStepsResolver } from './graphql/case-steps.resolver.js';
import { CharityPartsResolver } from './graphql/charity-parts.resolver.js';
import { DonationDeskResolver } from './graphql/donation-desk.resolver.js';
import { DonationLoader } from './graphql/fund.loaders.js';

/** Whose turn it is (两人规则): what the desks show beside each deed. */
export const caseStepsProviders: Provider[] = [
  ...[CharityParts, CharityPartsResolver],
  ...[CaseSteps, SecondPersons, DonationDeskResolver, DonationLoader],
  ...[GrantStepsResolver, PaymentStepsResolver, ReportStepsResolver],
  ...[GrantDeedsLoader, GrantStepsLoader, PaymentStepsLoader, RefundStepsLoader, ReportStepsLoader],
];
