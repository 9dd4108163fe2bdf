import { defineEvent } from '#platform';
import type { ServiceOrderState } from '../domain/service-order.states.js';

/** The feed of one order. */
export const orderTopic = (orderId: string): string => `order:${orderId}`;

/** The board of orders of a region, with all below it. */
export const orderBoardTopic = (regionId: string): string => `region:${regionId}:orders`;

/** An order changed, or its fee came; told to its own feed and to the boards of the regions where its guest lives. */
export const ServiceOrderChanged = defineEvent<{ orderId: string; state: ServiceOrderState; regionIds: string[] }>(
  'listings.ServiceOrderChanged',
  ({ orderId, regionIds }) => [orderTopic(orderId), ...regionIds.map(orderBoardTopic)],
);
