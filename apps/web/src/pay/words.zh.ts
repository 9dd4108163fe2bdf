/** 支付. */
export const words = {
  paying: {
    title: '支付',
    left: '请在 {{left}} 内付款，过时自动作废，不会扣款。',
    go: '去付款',
    thenBack: '付款页面会另外打开。付好后回到这里，结果会自动显示。',
    elsewhere: '这种支付方式要在支付机构的应用里完成。',
    back: '回去看结果',
    state: {
      CREATED: '等待付款',
      PENDING: '等待付款',
      FAILED: '上次没有付成，可以再试',
      SUCCEEDED: '已付款，谢谢',
      PARTLY_REFUNDED: '已付款，部分退回',
      REFUNDED: '已全部退回',
      EXPIRED: '已过期，没有扣款',
      CANCELLED: '已取消，没有扣款',
      DISPUTED: '银行正在处理争议',
      DISPUTE_LOST: '款项已由银行退回',
    },
    method: { ALIPAY: '支付宝', WECHAT_PAY: '微信支付', CARD: '银行卡' },
  },
};
