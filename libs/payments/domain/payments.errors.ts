import { defineErrors } from '#kernel';

/** Refusals of payments (支付). */
export const paymentsErrors = defineErrors({
  PAYMENTS_NOT_CONFIGURED: {
    zh: '本系统尚未配置支付渠道',
    en: 'No payment provider is configured here',
  },
  PAYMENT_NOT_PAYABLE: {
    zh: '该笔支付当前不能付款（{state}）',
    en: 'This payment cannot be paid now ({state})',
  },
  PAYMENT_NOT_REFUNDABLE: {
    zh: '该笔支付当前不能退款（{state}）',
    en: 'This payment cannot be refunded now ({state})',
  },
  REFUND_EXCEEDS_PAYMENT: {
    zh: '退款超过可退金额 {refundable} 分',
    en: 'The refund exceeds the {refundable} fen that can still be refunded',
  },
  WEBHOOK_SIGNATURE_INVALID: {
    zh: '回调签名缺失、错误或已过期',
    en: 'The signature of the webhook is missing, wrong or too old',
  },
  WEBHOOK_NOT_AN_EVENT: {
    zh: '回调签名正确，但内容不是支付渠道的事件',
    en: 'The webhook is signed well, but is no event of the provider',
  },
  SANDBOX_ONLY: {
    zh: '仅沙箱支付渠道可用',
    en: 'Only with the sandbox provider',
  },
  PAYMENT_FLAG_RESOLVED: {
    zh: '该异常已处理',
    en: 'This flag is resolved already',
  },
});
