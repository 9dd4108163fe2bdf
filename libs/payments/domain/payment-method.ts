/** How one may pay (支付方式): card 银行卡, Alipay 支付宝, WeChat Pay 微信支付. */
export const PAYMENT_METHODS = ['CARD', 'ALIPAY', 'WECHAT_PAY'] as const;

/** One of `PAYMENT_METHODS`. */
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** The one currency (币种): Chinese yuan, counted in fen. */
export const CURRENCY = 'cny';
