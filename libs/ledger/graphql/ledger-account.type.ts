import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLSafeInt } from 'graphql-scalars';
import { ASSETS, type Asset } from '../domain/asset.js';

/** `Asset` for the schema. */
export const AssetEnum = Object.fromEntries(ASSETS.map((asset) => [asset, asset])) as { [K in Asset]: K };

registerEnumType(AssetEnum, {
  name: 'LedgerAsset',
  description: 'What an account counts. 资产',
  valuesMap: {
    MINUTE: { description: 'Minutes of service. 服务时长（分钟）' },
    POINT: { description: 'Points. 积分' },
    CNY: { description: 'Yuan, in fen. 人民币（分）' },
  },
});

/** An account 账户 of the ledger. */
@ObjectType('LedgerAccount', { description: 'An account of the ledger. 账户' })
export class LedgerAccountType {
  @Field(() => ID, { description: 'Id of the account. 账户标识' })
  id: string;

  @Field({ description: 'Stable name. 账户编码' })
  code: string;

  @Field(() => AssetEnum, { description: 'What it counts. 资产' })
  asset: Asset;

  @Field({ description: 'The unit in which it balances, a fund or `main`. 核算单位' })
  unit: string;

  @Field({ description: 'Whether the balance may fall below zero. 是否可透支' })
  mayOverdraw: boolean;

  @Field(() => GraphQLSafeInt, { description: 'Credits minus debits, in the smallest unit of the asset. 余额' })
  balance: number;

  @Field(() => GraphQLSafeInt, { description: 'Reserved and not yet settled. 预留' })
  held: number;

  @Field(() => GraphQLSafeInt, { description: 'How many entries it has. 分录数' })
  entryCount: number;
}
