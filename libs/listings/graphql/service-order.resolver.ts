import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Loaders, SignedIn, type Actor, type Page } from '#platform';
import { OrderCodes } from '../app/order-codes.js';
import { OrderQueries } from '../app/order-queries.js';
import { OrderService } from '../app/order-service.js';
import { viewOf } from '../app/order-view.js';
import { ViewOrderContact } from '../app/view-order-contact.js';
import { idAfter, idCursor } from './id-page.js';
import { OrderCoverageLoader, OrderDisputesLoader, OrderTitleLoader } from './order.loaders.js';
import { OrderServiceInput, ServiceOrdersArgs } from './service-order.inputs.js';
import {
  ServiceOrderCodeType,
  ServiceOrderConnection,
  ServiceOrderContactType,
  ServiceOrderDisputeType,
  ServiceOrderType,
} from './service-order.type.js';

/** Ordering services, and reading orders. */
@Resolver(() => ServiceOrderType)
export class ServiceOrderResolver {
  constructor(
    private readonly queries: OrderQueries,
    private readonly ordering: OrderService,
    private readonly codes: OrderCodes,
    private readonly contacts: ViewOrderContact,
  ) {}

  @SignedIn()
  @Query(() => ServiceOrderType, { description: 'One order, for its guest, its provider and the station. 服务订单' })
  serviceOrder(
    @CurrentActor() actor: Actor,
    @IdArg('id', 'The order. 订单编号') id: string,
  ): Promise<ServiceOrderType> {
    return this.queries.one(actor, id);
  }

  @SignedIn()
  @Query(() => ServiceOrderConnection, { description: 'Orders that you may see, newest first. 服务订单列表' })
  async serviceOrders(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: ServiceOrdersArgs,
  ): Promise<Page<ServiceOrderType>> {
    return keysetPage(await this.queries.page(actor, filter, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Query(() => ServiceOrderCodeType, { description: 'The code that the guest shows now, every 30 s another. 服务码' })
  serviceOrderCode(
    @CurrentActor() actor: Actor,
    @IdArg('orderId', 'The order. 订单编号') orderId: string,
  ): Promise<ServiceOrderCodeType> {
    return this.codes.show(actor, orderId);
  }

  @SignedIn()
  @Mutation(() => ServiceOrderType, {
    description: 'Orders a service for oneself or a resident of one’s region. 预约服务',
  })
  async orderService(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What, for whom, and how it is paid. 预约内容' }) input: OrderServiceInput,
  ): Promise<ServiceOrderType> {
    const { personId = null, expectedFee = null, contact = null, ...rest } = input;
    const to = contact && { ...contact, address: contact.address ?? null };
    return viewOf(actor, await this.ordering.execute(actor, { ...rest, personId, expectedFee, contact: to }));
  }

  @SignedIn()
  @Mutation(() => ServiceOrderContactType, {
    description: 'Whom to visit, and where; each reading by staff is written down. 查看联系方式',
  })
  viewServiceOrderContact(
    @CurrentActor() actor: Actor,
    @IdArg('orderId', 'The order. 订单编号') orderId: string,
  ): Promise<ServiceOrderContactType> {
    return this.contacts.execute(actor, orderId);
  }

  @ResolveField(() => String, { nullable: true, description: 'What was ordered, by its terms. 服务名称' })
  async title(@Parent() { termsId }: ServiceOrderType, @Loaders() loaders: Loaders): Promise<string | null> {
    return (await loaders.get(OrderTitleLoader).load(termsId)) ?? null;
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'While it waits: whether the fund could bear the subsidy now; null to the provider. 补贴是否足额',
  })
  async subsidyCovered(@Parent() { id }: ServiceOrderType, @Loaders() loaders: Loaders): Promise<boolean | null> {
    return (await loaders.get(OrderCoverageLoader).load(id)) ?? null;
  }

  @ResolveField(() => [ServiceOrderDisputeType], { description: 'Its disputes, oldest first. 争议' })
  async disputes(@Parent() { id }: ServiceOrderType, @Loaders() loaders: Loaders): Promise<ServiceOrderDisputeType[]> {
    return (await loaders.get(OrderDisputesLoader).load(id)) ?? [];
  }
}
