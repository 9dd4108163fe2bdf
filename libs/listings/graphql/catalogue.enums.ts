import { publishEnum } from '#platform';
import type { ListingField, ListingPlace } from '../domain/catalogue.types.js';
import type { PersonCategory } from '../domain/category.js';
import type { ListingOrder } from '../domain/listing-order.js';
import type { ListingState, SlotState } from '../domain/listing.states.js';
import type { PriceGroup } from '../domain/price.js';
import type { ProviderState } from '../domain/provider.states.js';

export const ProviderStateEnum = publishEnum<ProviderState>('ProviderState', 'Where a provider stands. 服务机构状态', {
  PENDING: 'Registered, not reviewed yet. 待审核',
  APPROVED: 'It may offer services. 已通过',
  REJECTED: 'It may not; it may hand in anew. 未通过',
  SUSPENDED: 'It may not offer for now. 已暂停',
});

export const ListingStateEnum = publishEnum<ListingState>('ListingState', 'Where a listing stands. 服务项目状态', {
  DRAFT: 'Drawn up. 草稿',
  IN_REVIEW: 'With the station. 审核中',
  PUBLISHED: 'On offer. 已发布',
  SUSPENDED: 'Not on offer for now. 已暂停',
  RETIRED: 'Ended for good. 已下架',
});

export const SlotStateEnum = publishEnum<SlotState>('SlotState', 'Whether a slot takes orders. 场次状态', {
  OPEN: 'It takes orders while it has places. 可预约',
  CANCELLED: 'Called off. 已取消',
});

export const ListingFieldEnum = publishEnum<ListingField>('ListingField', 'What a listing is about. 服务领域', {
  MEALS: 'Meals, in a canteen or brought. 助餐（爱心食堂）',
  BATHING: 'Help with bathing. 助浴',
  CLEANING: 'Cleaning at home. 助洁',
  NURSING: 'Nursing at home, going along to a doctor. 助医、居家护理',
  ERRANDS: 'Errands and shopping. 代办代购',
  HAIRCUT: 'Haircuts. 理发',
  REPAIR: 'Repairs. 维修',
  GARDEN: 'The community garden. 爱心菜园',
  TUTORING: 'Help with lessons. 课业辅导',
  CHILD_CARE: 'Care of children. 儿童托管',
  COUNSELLING: 'Counselling. 心理疏导',
  LEGAL_AID: 'Legal advice. 法律咨询',
  CULTURE: 'Culture and sport. 文体活动',
  OTHER: 'Something else. 其他',
});

export const ListingPlaceEnum = publishEnum<ListingPlace>('ListingPlace', 'Where a service happens. 服务地点', {
  SPACE: 'At a place of the provider or the community. 到点服务',
  HOME: 'At home. 上门服务',
});

const categories: Readonly<Record<PersonCategory, string>> = {
  LOW_INCOME: 'Receives the minimum living allowance. 低保对象',
  EXTREME_POVERTY: 'Lives in extreme poverty. 特困人员',
  DISABLED: 'Has a disability. 残疾人',
  AGED_ALONE: 'Is 80 or older and lives alone. 80 岁以上独居老人',
  CHILD_IN_NEED: 'Is a child in need. 困境儿童',
  BEREAVED_FAMILY: 'Has lost an only child. 计划生育特殊家庭',
  LOW_INCOME_MARGIN: 'Lives just above the minimum. 低保边缘家庭',
  VETERAN: 'Is entitled to special care. 优抚对象',
};

export const PersonCategoryEnum = publishEnum<PersonCategory>(
  'PersonCategory',
  'Category of a person, for him and his station only. 对象类别',
  categories,
);

export const PriceGroupEnum = publishEnum<PriceGroup>('PriceGroup', 'Whom a line of a price table is for. 价目对象', {
  RESIDENT: 'Everybody in the area. 普通居民',
  ...categories,
});

export const ListingOrderEnum = publishEnum<ListingOrder>('ListingOrder', 'How found listings are put in order. 排序', {
  NEAREST: 'Nearest first; needs a place. 距离最近',
  CHEAPEST: 'Lowest fee for the person first. 价格最低',
  BEST_RATED: 'Best rated first. 评价最高',
  NEWEST: 'Newest first. 最新发布',
});
