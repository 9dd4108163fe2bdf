import { defineErrors } from '#kernel';

/** Refusals of service orders, their money and settlement (服务订单). */
export const ordersErrors = defineErrors({
  ORDER_PRICE_CHANGED: { zh: '价格已变动，请重新查看后下单', en: 'The price is another now; look at it again' },
  ORDER_REPEATED: { zh: '该场次已有您的预约', en: 'There is an order for this person in this slot already' },
  ORDER_TAKES_NO_POINTS: { zh: '该服务项目不接受积分', en: 'The listing has no places for points' },
  ORDER_NOT_PAID: { zh: '服务费尚未支付', en: 'The fee is not paid yet' },
  ORDER_TIME_OVER: { zh: '已过办理时间', en: 'The time for this is over' },
  ORDER_NOT_BEGUN: { zh: '服务尚未开始', en: 'The service has not begun yet' },
  NO_SHOW_TOO_EARLY: {
    zh: '开始后须等候 {minutes} 分钟，方可登记失约',
    en: 'Wait {minutes} minutes after the begin before saying that nobody came',
  },
  ORDER_LIMIT_OF_LISTING: {
    zh: '该服务项目每人最多 {limit} 个未完成的订单，请先使用或取消',
    en: 'One person has at most {limit} orders of this service open: use or cancel one first',
  },
  ORDER_LIMIT_IN_ALL: {
    zh: '每人最多 {limit} 个未完成的订单，请先使用或取消',
    en: 'One person has at most {limit} orders open: use or cancel one first',
  },
  ORDER_LIMIT_UNPAID: {
    zh: '每人最多 {limit} 个未付款的订单，请先付款或取消',
    en: 'One person has at most {limit} orders that are not paid: pay or cancel one first',
  },
  ORDER_CODE_NEEDED: {
    zh: '请填写服务对象出示的服务码；没有服务码时由站点电话核实',
    en: 'Give the code that the guest shows; without one the station confirms it by phone',
  },
  ORDER_CODE_WRONG: { zh: '服务码不正确或已过期', en: 'The code is wrong, or not the current one' },
  ORDER_CODE_LOCKED: {
    zh: '服务码错误次数过多，请由站点电话核实',
    en: 'Too many wrong codes; the station can confirm it by phone',
  },
  ORDER_FOUR_EYES: {
    zh: '须由另一人办理',
    en: 'Another person has to do this: nobody attests what he ordered, got, or reported himself',
  },
});
