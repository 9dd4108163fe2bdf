import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar, GraphQLDateTime, publishEnum } from '#platform';
import type { ManagementFeeState } from '../domain/management-fee.js';

@ObjectType('TrialBalanceLine', {
  description: 'An account in a trial balance, from the beginning of the year. 科目余额表行',
})
export class TrialBalanceLineType {
  @Field({ description: 'Number of the account in the chart. 科目编号' })
  number: string;

  @Field({ description: 'Name of the account in Chinese. 科目名称' })
  nameZh: string;

  @Field({ description: 'Name of the account in English. 科目英文名称' })
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'What of the account: provider, purpose, drive. 明细' })
  detail: string | null;

  @Field(() => FenScalar, { description: 'At the beginning, on the debit side. 期初借方' })
  openingDebit: number;

  @Field(() => FenScalar, { description: 'At the beginning, on the credit side. 期初贷方' })
  openingCredit: number;

  @Field(() => FenScalar, { description: 'Debited since. 本期借方' })
  debit: number;

  @Field(() => FenScalar, { description: 'Credited since. 本期贷方' })
  credit: number;

  @Field(() => FenScalar, { description: 'At the end, on the debit side. 期末借方' })
  closingDebit: number;

  @Field(() => FenScalar, { description: 'At the end, on the credit side. 期末贷方' })
  closingCredit: number;
}

const ManagementFeeStateEnum = publishEnum<ManagementFeeState>(
  'ManagementFeeState',
  'Where a management fee stands. 管理费状态',
  { REQUESTED: 'Waits for a second person. 待批准', BOOKED: 'Approved and booked. 已入账' },
);

@ObjectType('ManagementFee', { description: 'What a charity takes from a fund for managing it. 管理费' })
export class ManagementFeeType {
  @Field(() => ID, { description: 'The fee. 编号' })
  id: string;

  @Field(() => ID, { description: 'The fund. 基金' })
  fundId: string;

  @Field(() => ID, { description: 'The purpose that bears it. 用途' })
  purposeId: string;

  @Field(() => Int, { description: 'The year whose limit it counts for. 年度' })
  year: number;

  @Field(() => FenScalar, { description: 'How much. 金额' })
  amount: number;

  @Field(() => ManagementFeeStateEnum, { description: 'Where it stands. 状态' })
  state: ManagementFeeState;

  @Field(() => GraphQLDateTime, { description: 'Asked for at. 申请时间' })
  requestedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Approved by a second person at. 批准时间' })
  approvedAt: Date | null;
}
