import { defineErrors } from '#kernel';

/** Refusals of settlements (结算). */
export const settlementErrors = defineErrors({
  SETTLEMENT_MONTH_NOT_OVER: {
    zh: '{month} 尚未结束，月末之后方可结算',
    en: '{month} is not over: it is settled after its end',
  },
  SETTLEMENT_EMPTY: {
    zh: '该月没有待结算的订单',
    en: 'There are no orders of this month that wait to be settled',
  },
  SETTLEMENT_UNFINISHED: {
    zh: '该月还有 {waiting} 个订单未计入，请先继续编制',
    en: '{waiting} orders of the month are not in it yet: go on drawing it up first',
  },
  SETTLEMENT_DRAWN_BY_ANOTHER: {
    zh: '该结算由他人编制中：由其继续，或重新编制',
    en: 'Somebody else is drawing this settlement up: they go on with it, or it is drawn up anew',
  },
  SETTLEMENT_NEEDS_ANOTHER_PERSON: {
    zh: '该步骤须由他人办理（回避：{because}）',
    en: 'Somebody else has to take this step (because of: {because})',
  },
  SETTLEMENT_TERMS_CHANGED: {
    zh: '金额、订单或收款账户已变更，请重新核对',
    en: 'Amounts, orders or the payee have changed: look again',
  },
  SETTLEMENT_PAYMENT_ORDERED: {
    zh: '该结算已有款项开立拨付，不能退回',
    en: 'A payment of this settlement has been ordered: it is not returned any more',
  },
});
