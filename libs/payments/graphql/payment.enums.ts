import { publishEnum } from '#platform';
import type { PayoutLineKind } from '../domain/facade.types.js';
import type { FlagKind } from '../domain/event-outcome.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import type { PaymentState } from '../domain/payment.states.js';
import type { PayoutState } from '../domain/payout.js';
import type { RefundReason, RefundState } from '../domain/refund.states.js';
import type { SandboxOutcome } from '../sandbox/sandbox-bank.js';

export const PaymentStateEnum = publishEnum<PaymentState>('PaymentState', 'Where a payment stands. 支付状态', {
  CREATED: 'Written down; the provider does not know it yet. 已创建',
  PENDING: 'Waits to be paid. 待支付',
  FAILED: 'An attempt failed; one may try again until it expires. 支付失败',
  EXPIRED: 'Its time is over. 已过期',
  CANCELLED: 'Ended at the provider. 已取消',
  SUCCEEDED: 'Paid. 已支付',
  PARTLY_REFUNDED: 'Paid, and a part went back. 部分退款',
  REFUNDED: 'Paid, and all of it went back. 已退款',
  DISPUTED: 'The payer’s bank took it back until it decides. 争议中',
  DISPUTE_LOST: 'The payer’s bank keeps it. 争议败诉',
});

export const PaymentMethodEnum = publishEnum<PaymentMethod>('PaymentMethod', 'How one may pay. 支付方式', {
  CARD: 'Bank card. 银行卡',
  ALIPAY: 'Alipay. 支付宝',
  WECHAT_PAY: 'WeChat Pay. 微信支付',
});

export const RefundStateEnum = publishEnum<RefundState>('RefundState', 'Where a refund stands. 退款状态', {
  REQUESTED: 'Asked for. 已申请',
  PENDING: 'On its way. 退款中',
  SUCCEEDED: 'Back with the payer. 已退款',
  FAILED: 'It could not be made, or came back. 退款失败',
});

export const RefundReasonEnum = publishEnum<RefundReason>('RefundReason', 'Why money goes back. 退款原因', {
  GOAL_NOT_MET: 'The goal was not met and the filed plan says so. 未达目标',
  DUPLICATE: 'Paid twice. 重复支付',
  PAYER_ERROR: 'The payer erred. 误付',
  NO_CAPACITY: 'The payer may not give, as a minor may not. 无民事行为能力',
  ILLEGAL_DRIVE: 'The drive was unlawful. 违法募捐',
  FRAUD: 'It was a fraud. 欺诈',
  ORDER_CANCELLED: 'The order was cancelled. 订单取消',
  LATE_PAYMENT: 'The money came after its time. 逾期到账',
  MADE_AT_PROVIDER: 'Made in the provider’s dashboard. 渠道后台退款',
});

export const FlagKindEnum = publishEnum<FlagKind>('PaymentFlagKind', 'Why something was not booked. 异常类型', {
  UNKNOWN_PAYMENT: 'It is for no payment of ours. 未知支付',
  ID_DIFFERS: 'The ids do not belong together. 编号不符',
  AMOUNT_DIFFERS: 'Another amount than asked for. 金额不符',
  CURRENCY_DIFFERS: 'Another currency than asked for. 币种不符',
  REFUND_UNKNOWN: 'It is for no refund of ours. 未知退款',
  OUTCOME_CONFLICTS: 'The opposite was told before. 结果矛盾',
  REFUSED_BY_PROVIDER: 'The provider will never make this refund. 渠道拒绝',
  PAYOUT_DIFFERS: 'A payout report does not agree with what was booked. 对账差异',
});

export const PayoutStateEnum = publishEnum<PayoutState>('PayoutState', 'Where a payout stands. 到账状态', {
  REPORTED: 'Told of; its report is not complete yet. 待对账',
  PAID: 'In the bank, with its report. 已到账',
  FAILED: 'The bank sent it back. 到账失败',
});

export const PayoutLineKindEnum = publishEnum<PayoutLineKind>('PayoutLineKind', 'What a line is about. 对账单行类型', {
  CHARGE: 'A payment. 收款',
  REFUND: 'A refund. 退款',
  REFUND_FAILURE: 'A refund that came back. 退款退回',
  DISPUTE: 'Taken by the payer’s bank. 争议扣款',
  DISPUTE_REVERSAL: 'Given back by the payer’s bank. 争议返还',
  FEE: 'A fee of its own. 手续费',
  ADJUSTMENT: 'Anything else. 调整',
});

export const SandboxOutcomeEnum = publishEnum<SandboxOutcome>(
  'SandboxOutcome',
  'How a sandbox payment ends. 沙箱结果',
  {
    PAY: 'Paid. 支付成功',
    DECLINE: 'Declined; one may try again. 支付失败',
    PAY_AND_REFUSE_REFUNDS: 'Paid, and every refund of it fails. 支付成功但退款失败',
  },
);
