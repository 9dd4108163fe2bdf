import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { SpendingKind } from '../domain/lots.js';
import { SpendingKindEnum } from './trace.enums.js';

@ObjectType({ isAbstract: true })
class BookSumsType {
  @Field(() => FenScalar, { description: 'Gifts that stand as income. 捐赠收入' })
  gifts: number;

  @Field(() => FenScalar, { description: 'Matches. 配捐收入' })
  matches: number;

  @Field(() => FenScalar, {
    description: 'What came from other purposes, less what went to them and the management fee. 用途间结转与管理费',
  })
  moved: number;

  @Field(() => FenScalar, { description: 'What was spent, less what was reclaimed. 业务支出' })
  spent: number;

  @Field(() => FenScalar, { description: 'gifts + matches + moved − spent. 结余' })
  balance: number;
}

@ObjectType('OpenBookPurpose', { description: 'Income, spending and balance of one purpose. 用途收支' })
export class OpenBookPurposeType extends BookSumsType {
  @Field(() => ID, { description: 'The purpose. 用途编号' })
  purposeId: string;

  @Field({ description: 'Its name. 用途名称' })
  name: string;
}

@ObjectType('OpenBookGift', { description: 'A gift as everybody may see it. 公示捐赠' })
export class OpenBookGiftType {
  @Field(() => String, {
    nullable: true,
    description: 'As the donor wants to be shown; null if anonymous, or where the drive is not for everybody. 署名',
  })
  name: string | null;

  @Field(() => FenScalar, { description: 'What of it stands. 金额' })
  amount: number;

  @Field(() => ID, { description: 'The purpose. 用途编号' })
  purposeId: string;

  @Field(() => GraphQLDateTime, { description: 'Became income at. 入账时间' })
  at: Date;
}

@ObjectType('OpenBookSpending', {
  description:
    'Spending as everybody may see it: of so many that nobody who was helped is recognised; projects one by one. 公示支出',
})
export class OpenBookSpendingType {
  @Field(() => SpendingKindEnum, {
    nullable: true,
    description: 'What it was for; null for what of its purpose is put together, of all time. 类别',
  })
  kind: SpendingKind | null;

  @Field(() => FenScalar, { description: 'How much; negative where more was reclaimed. 金额' })
  amount: number;

  @Field(() => ID, { description: 'The purpose. 用途编号' })
  purposeId: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day of the time: of a day, or of a month or year with what its days do not show. 起始日期',
  })
  from: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the time. 截止日期' })
  until: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many cases or services, of at least five households or people; null where none are told. 例数',
  })
  cases: number | null;
}

@ObjectType('OpenBook', { description: 'The open book of a fund: sums and lists of one instant. 公开账本' })
export class OpenBookType extends BookSumsType {
  @Field(() => ID, { description: 'The fund. 基金编号' })
  fundId: string;

  @Field(() => FenScalar, { description: 'Gifts of drives whose goal decides: not the fund’s own yet. 附条件捐赠' })
  conditional: number;

  @Field(() => [OpenBookPurposeType], { description: 'By purpose; they add up to the sums. 分用途收支' })
  purposes: readonly OpenBookPurposeType[];

  @Field(() => [OpenBookGiftType], { description: 'Newest gifts, at most 20. 最新捐赠' })
  latestGifts: readonly OpenBookGiftType[];

  @Field(() => [OpenBookSpendingType], {
    description:
      'Newest spending, at most 20 rows and one a purpose for the rest: they add up to what each purpose spent. 最新支出',
  })
  latestSpendings: readonly OpenBookSpendingType[];
}
