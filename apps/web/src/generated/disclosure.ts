/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const FundReportsDocument = /* @__PURE__ */ typed<Types.FundReportsQuery, Types.FundReportsQueryVariables>(
  'query FundReports($fundId: ID, $driveId: ID, $after: Cursor) { disclosureReports(fundId: $fundId, driveId: $driveId, first: 20, after: $after) { nodes { ...ReportLine } pageInfo { hasNextPage endCursor } } } fragment ReportLine on DisclosureReport { id kind state fundId driveId year dueOn periodFrom periodTo lineCount drawn draftedAt publishedAt steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const ReportDocument = /* @__PURE__ */ typed<Types.ReportQuery, Types.ReportQueryVariables>(
  'query Report($id: ID!) { disclosureReport(id: $id) { ...ReportLine hash figures { place kind caption captionEn purposeId amount cases } spendingLimits { exempt lastYearIncome leastSpent spent spendingMet administration mostAdministration administrationMet } } } fragment ReportLine on DisclosureReport { id kind state fundId driveId year dueOn periodFrom periodTo lineCount drawn draftedAt publishedAt steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const ReportFundDocument = /* @__PURE__ */ typed<Types.ReportFundQuery, Types.ReportFundQueryVariables>(
  'query ReportFund($id: ID!) { communityFund(id: $id) { id name host { id name } purposes { id name } } }',
);

export const FigureEntriesDocument = /* @__PURE__ */ typed<Types.FigureEntriesQuery, Types.FigureEntriesQueryVariables>(
  'query FigureEntries($id: ID!, $place: Int!, $after: Cursor) { disclosureReport(id: $id) { id figures(place: $place) { place entries(first: 50, after: $after) { nodes { place sequence transferId kind number amount bookedOn } pageInfo { hasNextPage endCursor } } } } }',
);

export const OverdueReportsDocument = /* @__PURE__ */ typed<Types.OverdueReportsQuery, Types.OverdueReportsQueryVariables>(
  'query OverdueReports($hostId: ID!, $after: Cursor) { overdueDeadlines(hostId: $hostId, first: 20, after: $after) { nodes { id driveId kind dueOn } pageInfo { hasNextPage endCursor } } }',
);

export const DraftReportDocument = /* @__PURE__ */ typed<Types.DraftReportMutation, Types.DraftReportMutationVariables>(
  'mutation DraftReport($input: DraftDisclosureInput!) { draftDisclosure(input: $input) { ...ReportLine } } fragment ReportLine on DisclosureReport { id kind state fundId driveId year dueOn periodFrom periodTo lineCount drawn draftedAt publishedAt steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const ContinueReportDocument = /* @__PURE__ */ typed<Types.ContinueReportMutation, Types.ContinueReportMutationVariables>(
  'mutation ContinueReport($input: ContinueDisclosureInput!) { continueDisclosure(input: $input) { ...ReportLine } } fragment ReportLine on DisclosureReport { id kind state fundId driveId year dueOn periodFrom periodTo lineCount drawn draftedAt publishedAt steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const PublishReportDocument = /* @__PURE__ */ typed<Types.PublishReportMutation, Types.PublishReportMutationVariables>(
  'mutation PublishReport($input: PublishDisclosureInput!) { publishDisclosure(input: $input) { ...ReportLine } } fragment ReportLine on DisclosureReport { id kind state fundId driveId year dueOn periodFrom periodTo lineCount drawn draftedAt publishedAt steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);
