import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLSafeInt } from 'graphql-scalars';
import { Connection, GraphQLDateTime } from '#platform';
import type { Asset } from '../domain/asset.js';
import { AssetEnum } from './ledger-account.type.js';

/** An entry 分录 of one account. */
@ObjectType('LedgerEntry', { description: 'An entry of one account; never changed, never removed. 分录' })
export class LedgerEntryType {
  @Field(() => GraphQLSafeInt, { description: "Its place in the ledger's own order. 序号" })
  sequence: number;

  @Field(() => ID, { description: 'The transfer that it is a side of. 所属转账' })
  transferId: string;

  @Field({ description: 'What happened. 类别' })
  kind: string;

  @Field(() => AssetEnum, { description: 'What is counted. 资产' })
  asset: Asset;

  @Field(() => GraphQLSafeInt, { description: 'Credit positive, debit negative. 数额（贷正借负）' })
  amount: number;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: 'The balance after it; none for an account that may overdraw, which many write at once. 记后余额',
  })
  balanceAfter: number | null;

  @Field(() => String, { nullable: true, description: 'Id of what caused it. 来源' })
  reference: string | null;

  @Field(() => String, { nullable: true, description: 'A note for readers. 摘要' })
  memo: string | null;

  @Field(() => ID, { nullable: true, description: 'The transfer that this one reverses. 冲正对象' })
  reversesId: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was written; order comes from `sequence`. 记账时间' })
  createdAt: Date;
}

/** Entries, newest first. */
@ObjectType('LedgerEntryConnection', { description: 'Entries of an account, newest first. 分录列表' })
export class LedgerEntryConnection extends Connection(LedgerEntryType) {}
