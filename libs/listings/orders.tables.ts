import type { Type } from '@nestjs/common';

/** Tables of service orders, their money and settlement (服务订单). */
export const ordersEntities: Type[] = [];
export const ordersMigrations: Type[] = [];
