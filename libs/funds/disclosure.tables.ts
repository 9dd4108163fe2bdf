import { DisclosureReportEntity, ReportLineEntity, ReportRestEntity } from './data/disclosure-report.entity.js';
import { FeeLimitEntity, ManagementFeeEntity } from './data/management-fee.entity.js';
import { CreateDisclosure1767000000063 } from './data/migrations/1767000000063-create-disclosure.js';
import { CreateManagementFees1767000000064 } from './data/migrations/1767000000064-create-management-fees.js';
import { DrawReportsUpInSteps1767000000138 } from './data/migrations/1767000000138-draw-reports-up-in-steps.js';
import { OverdueEntity } from './data/overdue.entity.js';

/** Tables of disclosure (信息公开) and of management fees. */
export const disclosureEntities = [
  DisclosureReportEntity,
  ReportLineEntity,
  ReportRestEntity,
  OverdueEntity,
  ManagementFeeEntity,
  FeeLimitEntity,
];
export const disclosureMigrations = [
  CreateDisclosure1767000000063,
  CreateManagementFees1767000000064,
  DrawReportsUpInSteps1767000000138,
];
