import { Field, ObjectType } from '@nestjs/graphql';
import { FenScalar } from '#platform';

@ObjectType('SpendingLimits', {
  description: 'A year measured by the limits of spending and administration. 年度支出与管理费标准',
})
export class SpendingLimitsType {
  @Field(() => FenScalar, { description: 'What came in the year before. 上年总收入' })
  lastYearIncome: number;

  @Field(() => FenScalar, { description: 'What reached the purposes. 慈善活动支出' })
  spent: number;

  @Field(() => FenScalar, { description: 'What administration cost. 管理费用' })
  administration: number;

  @Field(() => FenScalar, { description: 'All that was spent. 当年总支出' })
  totalSpending: number;

  @Field(() => FenScalar, { nullable: true, description: 'The least to be spent; null without a rule. 最低支出' })
  leastSpent: number | null;

  @Field(() => FenScalar, { description: 'The most that administration may cost. 管理费上限' })
  mostAdministration: number;

  @Field(() => Boolean, { description: 'Administration is too small to be limited. 是否免于比例限制' })
  exempt: boolean;

  @Field(() => Boolean, { description: 'Enough was spent. 支出达标' })
  spendingMet: boolean;

  @Field(() => Boolean, { description: 'Administration cost no more than it may. 管理费达标' })
  administrationMet: boolean;

  @Field(() => Boolean, { description: 'Both. 是否达标' })
  met: boolean;
}
