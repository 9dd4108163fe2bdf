import { publishEnum } from '#platform';
import type { OrderSide } from '../app/order-queries.js';
import type { DisputeOutcome } from '../domain/order-dispute.js';
import type { AbsentSide, DeliveryProof, OrderChannel, OrderEndReason, OrderPaying } from '../domain/service-order.js';
import type { ServiceOrderState } from '../domain/service-order.states.js';

export const ServiceOrderStateEnum = publishEnum<ServiceOrderState>(
  'ServiceOrderState',
  'Where an order of a service stands. 订单状态',
  {
    REQUESTED: 'Placed, waits for the provider. 待接单',
    ACCEPTED: 'Accepted; the fee, if any, is to be paid. 已接单',
    SCHEDULED: 'The time is fixed. 已排期',
    DELIVERED: 'It took place, and waits for the guest to confirm. 已服务待确认',
    CONFIRMED: 'Confirmed by the guest or by time. 已确认',
    SETTLED: 'Its provider was paid for it. 已结算',
    CANCELLED: 'Cancelled, or found not to have taken place. 已取消',
    NO_SHOW: 'Somebody was not there. 失约',
    DISPUTED: 'The station decides. 争议中',
    REFUSED: 'The provider could not serve, or the subsidy is not covered. 已拒单',
    EXPIRED: 'Nobody accepted, paid or reported in time. 已过期',
  },
);

export const OrderChannelEnum = publishEnum<OrderChannel>('OrderChannel', 'How an order came in. 下单渠道', {
  APP: 'By app. 应用',
  PHONE_CARD: 'By phone card. 连心卡',
  STATION: 'At the station. 站点代办',
});

export const OrderPayingEnum = publishEnum<OrderPaying>('OrderPaying', 'What the guest gives. 支付方式', {
  MONEY: 'A fee. 低偿收费',
  POINTS: 'Points. 积分',
  FREE: 'Nothing. 免费',
});

export const OrderPayWithEnum = publishEnum<'MONEY' | 'POINTS'>(
  'OrderPayWith',
  'How the guest wants to pay. 支付选择',
  {
    MONEY: 'By the price table; nothing where the fee is zero. 按价目',
    POINTS: 'With points, on one of the places for points. 积分',
  },
);

export const DeliveryProofEnum = publishEnum<DeliveryProof>('DeliveryProof', 'How a service was proved. 核验方式', {
  CODE: 'By the rotating code of the guest. 服务码',
  PHONE: 'By the station, on the telephone. 电话核实',
});

export const AbsentSideEnum = publishEnum<AbsentSide>('AbsentSide', 'Who was not there. 失约方', {
  RESIDENT: 'The guest. 居民',
  PROVIDER: 'The provider. 服务机构',
});

export const DisputeOutcomeEnum = publishEnum<DisputeOutcome>(
  'OrderDisputeOutcome',
  'What the station found. 争议结论',
  {
    SERVED: 'It took place. 已服务',
    RESIDENT_ABSENT: 'The guest was not there. 居民失约',
    NOT_SERVED: 'It did not take place: everything goes back. 未服务',
  },
);

export const OrderSideEnum = publishEnum<OrderSide>('OrderSide', 'From which side one looks at orders. 查看身份', {
  GUEST: 'For whom they are, or who placed them. 居民',
  PROVIDER: 'Who serves them. 服务机构',
  STATION: 'Staff of the region of the guests. 站点',
});

export const OrderEndReasonEnum = publishEnum<OrderEndReason>('OrderEndReason', 'Why it was not confirmed. 未成原因', {
  RESIDENT_CANCELLED: 'Cancelled by the guest. 居民取消',
  PROVIDER_CANCELLED: 'Cancelled by the provider. 机构取消',
  STATION_CANCELLED: 'Cancelled by the station. 站点取消',
  PROVIDER_REFUSED: 'Refused by the provider. 机构拒单',
  SUBSIDY_NOT_COVERED: 'The purpose cannot cover it. 资金不足',
  NOT_ACCEPTED_IN_TIME: 'Nobody accepted it in time. 超时未接单',
  NOT_PAID_IN_TIME: 'The fee was not paid in time. 超时未支付',
  NOT_REPORTED: 'Nobody said what became of it. 超时未核验',
  RESIDENT_ABSENT: 'The guest was not there. 居民失约',
  PROVIDER_ABSENT: 'The provider was not there. 机构失约',
  NOT_SERVED: 'The station found that it did not take place. 未服务',
});
