import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders } from '#platform';
import { GrantDeedsLoader, GrantStepsLoader, PaymentStepsLoader, ReportStepsLoader } from './case-steps.loaders.js';
import { CaseDeedType, StepRightType } from './case-steps.type.js';
import { DisbursementType } from './disbursement.type.js';
import { DisclosureReportType } from './disclosure.type.js';
import { EmergencyGrantType } from './emergency-grant.type.js';

const NEXT = { description: 'What comes next, and whether it is yours to take. 下一步' };

/** Whose turn it is in a grant, and who did what. */
@Resolver(() => EmergencyGrantType)
export class GrantStepsResolver {
  @ResolveField(() => [StepRightType], NEXT)
  async steps(@Parent() { id }: EmergencyGrantType, @Loaders() loaders: Loaders): Promise<StepRightType[]> {
    return (await loaders.get(GrantStepsLoader).load(id)) ?? [];
  }

  @ResolveField(() => [CaseDeedType], { description: 'Who did what so far, beside the approvals. 经办记录' })
  async deeds(@Parent() { id }: EmergencyGrantType, @Loaders() loaders: Loaders): Promise<CaseDeedType[]> {
    return (await loaders.get(GrantDeedsLoader).load(id)) ?? [];
  }
}

/** Whose turn it is in a payment. */
@Resolver(() => DisbursementType)
export class PaymentStepsResolver {
  @ResolveField(() => [StepRightType], NEXT)
  async steps(@Parent() { id }: DisbursementType, @Loaders() loaders: Loaders): Promise<StepRightType[]> {
    return (await loaders.get(PaymentStepsLoader).load(id)) ?? [];
  }
}

/** Whose turn it is with a report; nobody's for who is signed out. */
@Resolver(() => DisclosureReportType)
export class ReportStepsResolver {
  @ResolveField(() => [StepRightType], NEXT)
  async steps(@Parent() { id }: DisclosureReportType, @Loaders() loaders: Loaders): Promise<StepRightType[]> {
    return (await loaders.get(ReportStepsLoader).load(id)) ?? [];
  }
}
