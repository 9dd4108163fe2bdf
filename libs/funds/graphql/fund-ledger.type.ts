import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString } from 'class-validator';
import { GraphQLSafeInt } from 'graphql-scalars';
import { Connection, FenScalar, GraphQLDateTime, IsId, LocalDateScalar, PageArgs } from '#platform';

/** Which fund's journal, and which page of it. */
@ArgsType()
export class FundLedgerArgs extends PageArgs {
  @Field(() => ID, { description: 'The fund. 基金编号' })
  @IsId()
  fundId: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'From this day on. 起始日期' })
  @IsOptional()
  @IsString()
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Until the end of this day. 截止日期' })
  @IsOptional()
  @IsString()
  to?: string | null;
}

@ObjectType('FundLedgerLine', { description: 'A line of a fund’s journal; never changed, never removed. 序时账行' })
export class FundLedgerLineType {
  @Field(() => GraphQLSafeInt, { description: 'Its place in the order of the ledger. 序号' })
  sequence: number;

  @Field(() => ID, { description: 'The voucher: lines of one transfer balance inside the fund. 凭证' })
  transferId: string;

  @Field({ description: 'What happened. 摘要' })
  kind: string;

  @Field({ description: 'Number of the account in the chart. 科目编号' })
  number: string;

  @Field({ description: 'Name of the account in Chinese. 科目名称' })
  nameZh: string;

  @Field({ description: 'Name of the account in English. 科目英文名称' })
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'What of the account: provider, purpose, drive. 明细' })
  detail: string | null;

  @Field(() => FenScalar, { nullable: true, description: 'On the debit side. 借方' })
  debit: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'On the credit side. 贷方' })
  credit: number | null;

  @Field(() => FenScalar, {
    description: 'What stood on its account right after it: credit positive, debit negative. 余额（贷方为正）',
  })
  balance: number;

  @Field(() => String, { nullable: true, description: 'Id of what caused it. 来源' })
  reference: string | null;

  @Field(() => GraphQLDateTime, { description: 'Booked at. 记账时间' })
  at: Date;
}

@ObjectType('FundLedgerConnection', { description: 'A page of a fund’s journal, newest first. 基金序时账' })
export class FundLedgerConnection extends Connection(FundLedgerLineType, 'FundLedgerLine') {}
