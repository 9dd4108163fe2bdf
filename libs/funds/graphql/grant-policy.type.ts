import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { FenScalar, Rules, WholeRule, PolicyVersionType, PublishPolicyInput } from '#platform';

@Rules('GrantApprovalTier', 'How many people approve up to an amount. 分级审批')
export class GrantApprovalTierType {
  @Field(() => FenScalar, { description: 'Up to this amount. 金额上限' })
  @IsInt()
  @Min(1)
  upTo: number;

  @WholeRule('So many people; two at least. 批准人数')
  approvals: number;
}

@Rules('GrantRules', 'The rules of emergency grants. 救急难规则')
export class GrantRulesType {
  @Field(() => FenScalar, { description: 'The most that the fast lane takes. 快速通道上限' })
  @IsInt()
  @Min(0)
  fastCap: number;

  @WholeRule('Hours until a grant of the fast lane is paid. 快速通道拨付时限')
  payWithinHours: number;

  @WholeRule('Working days until its papers are complete. 材料补齐工作日')
  papersWithinWorkingDays: number;

  @WholeRule('Grants of a household in a calendar year. 每户每年次数')
  perHouseholdAndYear: number;

  @Field(() => [GrantApprovalTierType], { description: 'By amount, rising. 分级审批' })
  @ArrayMaxSize(9)
  @ValidateNested({ each: true })
  @Type(() => GrantApprovalTierType)
  approvalTiers: GrantApprovalTierType[];

  @WholeRule('People who approve what is above every tier. 超出各级金额的批准人数')
  approvalsAbove: number;

  @WholeRule('Days for which the money of an approved grant stays set aside. 资金预留天数')
  reservationDays: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days within which help is asked for what happened; a year where it is left out. 事由发生后申请时限',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  occurredWithinDays?: number;
}

@ObjectType('GrantPolicy', { description: 'One immutable version of the rules of grants. 救急难规则版本' })
export class GrantPolicyType extends PolicyVersionType {
  @Field(() => ID, { description: 'The version; `preset-…` where nothing was published. 版本' })
  version: string;

  @Field(() => GrantRulesType, { description: 'The rules. 规则' })
  rules: GrantRulesType;
}

@InputType('PublishGrantPolicyInput', { description: 'A new version of the rules of grants. 发布救急难规则' })
export class PublishGrantPolicyInput extends PublishPolicyInput {
  @Field(() => GrantRulesType, { description: 'The rules, all of them. 规则' })
  @ValidateNested()
  @Type(() => GrantRulesType)
  rules: GrantRulesType;
}
