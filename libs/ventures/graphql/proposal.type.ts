import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, Min, ValidateNested } from 'class-validator';
import { FenScalar, GraphQLDateTime, IdempotencyKey, IsId, ShortText, publishEnum } from '#platform';
import type { ProposalDecision } from '../domain/proposal.js';
import { VentureAccountInput } from './project.inputs.js';

const ProposalDecisionEnum = publishEnum<ProposalDecision>(
  'VentureProposalDecision',
  'What a second person decided of a proposal. 复核结论',
  { APPROVED: 'It is done. 同意', REFUSED: 'It is not. 不同意' },
);

@ObjectType({ isAbstract: true })
abstract class ProposalType {
  @Field({ description: 'Why. 理由' })
  reason: string;

  @Field(() => GraphQLDateTime, { description: 'Proposed at. 提出时间' })
  proposedAt: Date;

  @Field(() => ProposalDecisionEnum, { nullable: true, description: 'What was decided; null: it waits. 复核结论' })
  decision: ProposalDecision | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Decided at. 复核时间' })
  decidedAt: Date | null;
}

@ObjectType('VentureWriteOff', { description: 'What a project has to give back is given up, by two persons. 核销' })
export class VentureWriteOffType extends ProposalType {
  @Field(() => FenScalar, { description: 'How much: a decision names it. 金额' })
  amount: number;
}

@ObjectType('VentureAccount', { description: 'The account that a project is paid to, for who works on it. 收款账户' })
export class VentureAccountType {
  @Field({ description: 'Whose account. 户名' })
  name: string;

  @Field({ description: 'Number of the account. 账号' })
  account: string;

  @Field({ description: 'The bank. 开户行' })
  bank: string;
}

@ObjectType('VenturePayeeChange', {
  description: 'What is not released yet goes to another account, by two persons. 变更收款账户',
})
export class VenturePayeeChangeType extends ProposalType {
  @Field(() => Int, { description: 'Its number, from 1; the last one counts. 序号' })
  number: number;

  @Field({ description: 'Hash of agreement, number and account: a decision names it. 变更哈希' })
  changeHash: string;

  @Field(() => VentureAccountType, {
    nullable: true,
    description: 'The account, for the organisation and the people of the charity who check and pay. 收款账户',
  })
  payee: VentureAccountType | null;
}

@InputType({ isAbstract: true })
abstract class ProposalInput {
  @Field(() => ID, { description: 'The application. 申报编号' })
  @IsId()
  applicationId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Proposes to give up what a project has to give back and will not. 申请核销' })
export class ProposeWriteOffInput extends ProposalInput {
  @Field({ description: 'Why it will not come. 理由' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Decides whether a claim is given up. 核销审批' })
export class DecideWriteOffInput extends ProposalInput {
  @Field(() => FenScalar, { description: 'The amount that was read. 金额' })
  @IsInt()
  @Min(1)
  amount: number;

  @Field({ description: 'Whether it is given up. 是否同意' })
  @IsBoolean()
  approves: boolean;
}

@InputType({ description: 'Asks that what is not released yet goes to another account. 申请变更收款账户' })
export class ProposePayeeChangeInput extends ProposalInput {
  @Field(() => VentureAccountInput, { description: 'The account. 收款账户' })
  @ValidateNested()
  @Type(() => VentureAccountInput)
  payee: VentureAccountInput;

  @Field({ description: 'Why. 理由' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Decides whether it goes to another account. 变更收款账户复核' })
export class DecidePayeeChangeInput extends ProposalInput {
  @Field({ description: 'The hash of the change that was read. 变更哈希' })
  @ShortText(64)
  changeHash: string;

  @Field({ description: 'Whether it does. 是否同意' })
  @IsBoolean()
  approves: boolean;
}
