import type { Type } from '@nestjs/common';
import { CreateOrders1767000000075 } from './data/migrations/1767000000075-create-orders.js';
import { LimitOrdersAndNoShows1767000000110 } from './data/migrations/1767000000110-limit-orders-and-no-shows.js';
import {
  OrderCategoryEntity,
  OrderDisputeEntity,
  OrderGuestEntity,
  OrderPrivateEntity,
} from './data/order-parts.entities.js';
import { NoteDisputedFees1767000000112 } from './data/migrations/1767000000112-note-disputed-fees.js';
import { ServiceOrderEntity } from './data/service-order.entity.js';

/** Tables of service orders, their money and settlement (服务订单). */
export const ordersEntities: Type[] = [
  ServiceOrderEntity,
  OrderCategoryEntity,
  OrderPrivateEntity,
  OrderDisputeEntity,
  OrderGuestEntity,
];
export const ordersMigrations: Type[] = [
  CreateOrders1767000000075,
  LimitOrdersAndNoShows1767000000110,
  NoteDisputedFees1767000000112,
];
