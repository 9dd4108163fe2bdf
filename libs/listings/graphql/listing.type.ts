import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, FenScalar, GraphQLDateTime, PointsScalar } from '#platform';
import type { ListingField, ListingPlace } from '../domain/catalogue.types.js';
import type { ListingState, SlotState } from '../domain/listing.states.js';
import type { PriceGroup } from '../domain/price.js';
import {
  ListingFieldEnum,
  ListingPlaceEnum,
  ListingStateEnum,
  PriceGroupEnum,
  SlotStateEnum,
} from './catalogue.enums.js';

@ObjectType('PriceLine', { description: 'What a group pays. 价目' })
export class PriceLineType {
  @Field(() => PriceGroupEnum, { description: 'Whom it is for. 对象' })
  group: PriceGroup;

  @Field(() => FenScalar, { description: 'The fee. 收费' })
  fee: number;
}

@ObjectType('CancellationTier', { description: 'What is kept of a fee at a cancellation. 取消规则' })
export class CancellationTierType {
  @Field(() => Int, { description: 'So many minutes before the start, or earlier. 提前分钟数' })
  minutesBefore: number;

  @Field(() => Int, { description: 'So much of the fee is kept. 扣除百分比' })
  percentKept: number;
}

@ObjectType('ListingTerms', { description: 'Terms, never changed: an order keeps those it was made under. 服务条款' })
export class ListingTermsType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => Int, { description: 'Which version. 版本' })
  version: number;

  @Field({ description: 'Title. 名称' })
  title: string;

  @Field({ description: 'What is done. 说明' })
  description: string;

  @Field({ description: 'Where. 地址' })
  address: string;

  @Field(() => ID, { nullable: true, description: 'The space of the community. 社区空间' })
  spaceId: string | null;

  @Field(() => FenScalar, { description: 'What one service costs. 单位成本' })
  unitCost: number;

  @Field(() => [PriceLineType], { description: 'Its price table. 价目表' })
  prices: readonly PriceLineType[];

  @Field(() => ID, { nullable: true, description: 'The fund that bears cost less fee. 补贴基金' })
  fundId: string | null;

  @Field(() => ID, { nullable: true, description: 'The purpose of it. 补贴用途' })
  purposeId: string | null;

  @Field(() => PointsScalar, { nullable: true, description: 'What a place costs in points. 积分价格' })
  pointsPrice: number | null;

  @Field(() => Int, { description: 'Places for points in each new slot. 每场积分名额' })
  pointsPlaces: number;

  @Field(() => ID, { nullable: true, description: 'The fund that pays for places that points took. 积分名额付款基金' })
  pointsFundId: string | null;

  @Field(() => ID, { nullable: true, description: 'The purpose of it. 积分名额付款用途' })
  pointsPurposeId: string | null;

  @Field(() => [CancellationTierType], { description: 'Rules of cancellation. 取消规则' })
  cancellation: readonly CancellationTierType[];

  @Field(() => Int, { description: 'So many upheld complaints suspend the listing. 暂停所需成立投诉数' })
  complaintLimit: number;

  @Field(() => Int, { nullable: true, description: 'Minutes before a no-show is said; null: 15. 等候分钟数' })
  graceMinutes: number | null;

  @Field(() => Int, { nullable: true, description: 'Orders one person may have open; null: 7. 每人未完成订单上限' })
  ordersPerPerson: number | null;

  @Field(() => GraphQLDateTime, { description: 'Written at. 生成时间' })
  createdAt: Date;
}

@ObjectType('ListingInside', { description: 'What the provider and the station see of a listing. 内部信息' })
export class ListingInsideType {
  @Field(() => ID, { nullable: true, description: 'The terms that were approved last. 已审核条款' })
  approvedTermsId: string | null;

  @Field(() => [ID], { description: 'Funds that agreed to the newest terms. 已同意的基金' })
  agreedFundIds: string[];

  @Field(() => String, { nullable: true, description: 'Why it was sent back or suspended. 原因' })
  reason: string | null;

  @Field(() => Int, { description: 'Complaints that were upheld since one suspended it. 成立的投诉数' })
  upheldComplaints: number;
}

@ObjectType('Listing', { description: 'A service on offer. 服务项目' })
export class ListingType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => ID, { description: 'Its provider. 服务机构编号' })
  providerId: string;

  @Field(() => ListingStateEnum, { description: 'Where it stands. 状态' })
  state: ListingState;

  @Field(() => ID, { description: 'Its newest terms. 条款编号' })
  termsId: string;

  @Field({ description: 'Title. 名称' })
  title: string;

  @Field(() => ListingFieldEnum, { description: 'What it is about. 领域' })
  field: ListingField;

  @Field(() => ListingPlaceEnum, { description: 'Where it happens. 服务地点' })
  place: ListingPlace;

  @Field(() => ID, { description: 'Region where it happens. 所在地区' })
  regionId: string;

  @Field(() => Int, { description: 'How many ratings. 评价数' })
  ratingCount: number;

  @Field(() => Int, { description: 'Their mean, in hundredths of a star. 平均评分（百分之一星）' })
  ratingMean: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published at. 发布时间' })
  publishedAt: Date | null;
}

@ObjectType('Slot', { description: 'A time at which a service is given. 场次' })
export class SlotType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => ID, { description: 'The listing. 服务项目' })
  listingId: string;

  @Field(() => GraphQLDateTime, { description: 'It begins at. 开始时间' })
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'It ends at. 结束时间' })
  endsAt: Date;

  @Field(() => Int, { description: 'Places. 名额' })
  capacity: number;

  @Field(() => Int, { description: 'Places taken. 已约名额' })
  taken: number;

  @Field(() => Int, { description: 'Places that points may take, of all. 积分名额' })
  pointsPlaces: number;

  @Field(() => Int, { description: 'Places that points took. 已用积分名额' })
  pointsTaken: number;

  @Field(() => SlotStateEnum, { description: 'Whether it takes orders. 状态' })
  state: SlotState;

  @Field(() => String, { nullable: true, description: 'Why it was called off. 取消原因' })
  reason: string | null;
}

@ObjectType('FoundListing', { description: 'A listing with what it is to who looks for it. 查找结果' })
export class FoundListingType {
  @Field(() => ListingType, { description: 'The listing. 服务项目' })
  listing: ListingType;

  @Field(() => FenScalar, { description: 'What the person would pay today. 对我的价格' })
  priceForMe: number;

  @Field(() => Int, { nullable: true, description: 'Metres from the place given; null without one. 距离（米）' })
  metres: number | null;

  @Field(() => SlotType, { description: 'The first slot with a free place. 最早可约场次' })
  nextSlot: SlotType;
}

@ObjectType('ListingConnection', { description: 'A page of listings, newest first. 服务项目列表' })
export class ListingConnection extends Connection(ListingType) {}

@ObjectType('FoundListingConnection', { description: 'A page of found listings, in the order asked for. 查找结果列表' })
export class FoundListingConnection extends Connection(FoundListingType) {}

@ObjectType('SlotConnection', { description: 'A page of slots, earliest first. 场次列表' })
export class SlotConnection extends Connection(SlotType) {}
