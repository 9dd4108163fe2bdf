import type { Provider } from '@nestjs/common';

/** What is provided for service orders, their money and settlement (服务订单). */
export const ordersProviders: Provider[] = [];
