import type { Provider } from '@nestjs/common';
import { AcceptServiceOrder } from './app/accept-service-order.js';
import { AuditPlaces } from './app/audit-places.js';
import { BookOrderFee } from './app/book-order-fee.js';
import { BookOrderRail } from './app/book-order-rail.js';
import { CallOffSlotOrders } from './app/call-off-slot-orders.js';
import { CancelServiceOrder } from './app/cancel-service-order.js';
import { ConfirmServiceOrder } from './app/confirm-service-order.js';
import { DecideServiceDispute } from './app/decide-service-dispute.js';
import { DeliverServiceOrder } from './app/deliver-service-order.js';
import { DisputeServiceOrder } from './app/dispute-service-order.js';
import { EndOrder } from './app/end-order.js';
import { MoveDueOrder } from './app/move-due-order.js';
import { OrderChanges } from './app/order-changes.js';
import { OrderChecksSubscriber } from './app/order-checks.subscriber.js';
import { OrderCodes } from './app/order-codes.js';
import { OrderCoverage } from './app/order-coverage.js';
import { OrderDesk } from './app/order-desk.js';
import { OrderDisputes } from './app/order-disputes.js';
import { OrderGuests } from './app/order-guests.js';
import { OrderMoney } from './app/order-money.js';
import { OrderQueries } from './app/order-queries.js';
import { OrderSeal } from './app/order-seal.js';
import { OrderService } from './app/order-service.js';
import { OrdersSubscriber } from './app/orders.subscriber.js';
import { PlaceOrder } from './app/place-order.js';
import { RefuseServiceOrder } from './app/refuse-service-order.js';
import { ReportNoShow } from './app/report-no-show.js';
import { ScheduleServiceOrder } from './app/schedule-service-order.js';
import { ViewOrderContact } from './app/view-order-contact.js';
import { OrderPartsRepository } from './data/order-parts.repository.js';
import { ServiceOrderRepository } from './data/service-order.repository.js';
import { OrderEndsResolver } from './graphql/order-ends.resolver.js';
import { OrderFeedsResolver } from './graphql/order-feeds.resolver.js';
import { OrderStepsResolver } from './graphql/order-steps.resolver.js';
import { OrderCoverageLoader, OrderDisputesLoader, OrderTitleLoader } from './graphql/order.loaders.js';
import { ServiceOrderResolver } from './graphql/service-order.resolver.js';

const repositories = [OrderPartsRepository, ServiceOrderRepository];
const parts = [EndOrder, OrderChanges, OrderCodes, OrderDesk, OrderGuests, OrderMoney, OrderSeal, PlaceOrder];
const steps = [
  OrderService,
  AcceptServiceOrder,
  RefuseServiceOrder,
  ScheduleServiceOrder,
  DeliverServiceOrder,
  ConfirmServiceOrder,
];
const ends = [CancelServiceOrder, ReportNoShow, DisputeServiceOrder, DecideServiceDispute];
const later = [BookOrderFee, BookOrderRail, CallOffSlotOrders, MoveDueOrder, OrdersSubscriber];
const checks = [AuditPlaces, OrderChecksSubscriber];
const reading = [OrderCoverage, OrderDisputes, OrderQueries, ViewOrderContact];
const resolvers = [ServiceOrderResolver, OrderStepsResolver, OrderEndsResolver, OrderFeedsResolver];
const loaders = [OrderCoverageLoader, OrderDisputesLoader, OrderTitleLoader];

/** What is provided for service orders, their money and settlement (服务订单). */
export const ordersProviders: Provider[] = [
  ...[...repositories, ...parts, ...steps, ...ends, ...later, ...checks, ...reading],
  ...[...resolvers, ...loaders],
];
