import { defineErrors } from '#kernel';

/** Refusals of service orders, their money and settlement (服务订单). */
export const ordersErrors = defineErrors({});
