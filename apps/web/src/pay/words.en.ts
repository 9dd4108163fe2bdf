/** Paying. */
export const words = {
  paying: {
    title: 'Payment',
    left: 'Please pay within {{left}}. After that it lapses, and nothing is taken.',
    go: 'Pay now',
    thenBack: 'The payment page opens beside this one. Come back here afterwards: the result shows by itself.',
    elsewhere: 'This is paid in the app of the payment provider.',
    back: 'See what it paid for',
    state: {
      CREATED: 'To be paid',
      PENDING: 'To be paid',
      FAILED: 'It was declined; try again',
      SUCCEEDED: 'Paid, thank you',
      PARTLY_REFUNDED: 'Paid; a part went back',
      REFUNDED: 'All of it went back',
      EXPIRED: 'Lapsed; nothing was taken',
      CANCELLED: 'Cancelled; nothing was taken',
      DISPUTED: 'The bank is looking into it',
      DISPUTE_LOST: 'The bank has taken it back',
    },
    method: { ALIPAY: 'Alipay', WECHAT_PAY: 'WeChat Pay', CARD: 'Bank card' },
  },
};
