import { defineEvent } from '#platform';
import type { ServiceOrderState } from '../domain/service-order.states.js';

/** The feed of one order. */
export const orderTopic = (orderId: string): string => `order:${orderId}`;

/** The board of orders of a region, with all below it. */
export const orderBoardTopic = (regionId: string): string => `region:${regionId}:orders`;

/** The board of the orders of a provider. */
export const providerBoardTopic = (providerId: string): string => `provider:${providerId}:orders`;

/** An order changed, or its fee came; told to its own feed, to the boards of the regions where its guest lives, and to its provider's. */
export const ServiceOrderChanged = defineEvent<{
  orderId: string;
  state: ServiceOrderState;
  regionIds: string[];
  providerId?: string;
}>('listings.ServiceOrderChanged', ({ orderId, regionIds, providerId }) => [
  orderTopic(orderId),
  ...regionIds.map(orderBoardTopic),
  ...(providerId === undefined ? [] : [providerBoardTopic(providerId)]),
]);
