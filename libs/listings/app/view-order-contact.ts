import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import { OrderPartsRepository } from '../data/order-parts.repository.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import type { ServiceOrderState } from '../domain/service-order.states.js';
import { requireSeen } from './order-desk.js';
import { OrderSeal, type OrderContact } from './order-seal.js';

/** States in which the provider has to find the guest. */
const serving: readonly ServiceOrderState[] = ['ACCEPTED', 'SCHEDULED', 'DELIVERED', 'DISPUTED'];

/**
 * Whom to visit, and where (查看联系方式): for the guest's side, and for the provider from its acceptance to its end; each reading by
 * anybody but the guest leaves a line in the audit log. NOT_FOUND for everybody else, and where none was given.
 */
@Injectable()
export class ViewOrderContact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: ServiceOrderRepository,
    private readonly parts: OrderPartsRepository,
    private readonly seal: OrderSeal,
    private readonly identity: Identity,
  ) {}

  async execute(actor: Actor, orderId: string): Promise<OrderContact> {
    return this.unitOfWork.run(async () => {
      const order = await this.orders.find(orderId);
      if (order === undefined) throw generalErrors.NOT_FOUND();
      const { guest, provider } = requireSeen(actor, order);
      if (!guest && !(provider && serving.includes(order.state))) throw generalErrors.NOT_FOUND();
      const contact = this.seal.contact(await this.parts.confidential(orderId));
      if (contact === null) throw generalErrors.NOT_FOUND();
      if (order.personId !== actor.personId) {
        await this.identity.audit.record({
          ...{ actorId: actor.personId, action: 'order.contact-read', subjectType: 'ServiceOrder', subjectId: orderId },
          regionPath: order.regionPath,
        });
      }
      return contact;
    });
  }
}
