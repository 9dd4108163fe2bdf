import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import type { SandboxObjectEntity } from '../data/sandbox.entities.js';
import { SandboxRepository } from '../data/sandbox.repository.js';
import { eventShape, type StripeShape } from './sandbox-objects.js';
import { deliverySchedule, type DeliveryOrder } from './delivery-order.js';

/** Keeps objects of the sandbox and puts the events about them in line for sending, in the open unit. */
@Injectable()
export class SandboxDesk {
  constructor(
    private readonly objects: SandboxRepository,
    private readonly clock: Clock,
  ) {}

  /** An object for reading; undefined if there is none. */
  async find(id: string): Promise<StripeShape | undefined> {
    return (await this.objects.find(id))?.body as StripeShape | undefined;
  }

  /** An object that is locked until the unit ends; undefined if there is none. */
  async current(id: string): Promise<StripeShape | undefined> {
    return (await this.objects.current(id))?.body as StripeShape | undefined;
  }

  async ofParent(kind: string, parentId: string | null): Promise<StripeShape[]> {
    return (await this.objects.ofParent(kind, parentId)).map(({ body }) => body as StripeShape);
  }

  /** Keeps an object as it is now; returns it. */
  async keep(body: StripeShape, parentId: string | null = null): Promise<StripeShape> {
    await this.objects.save(this.row(body, parentId));
    return body;
  }

  /** Keeps an object unless somebody did so a moment ago; returns, locked, the one that is kept. */
  async keepFirst(body: StripeShape): Promise<StripeShape> {
    await this.objects.saveFirst(this.row(body, null));
    return (await this.current(body.id)) ?? body;
  }

  /** Puts events about objects in line, as often and as late as ordered. */
  async announce(
    events: readonly (readonly [type: string, object: StripeShape])[],
    order: DeliveryOrder = {},
  ): Promise<void> {
    const now = this.clock.now();
    const shaped = events.map(([type, object]) => eventShape(`evt_sandbox_${newId<'Event'>()}`, type, object, now));
    const dues = deliverySchedule(shaped.length, order, now);
    const rows = dues.map(({ event, dueAt }) => {
      const shape = shaped[event];
      if (shape === undefined) throw new Error('A delivery is of one of the events');
      return { id: newId<'Delivery'>(), eventId: shape.id, body: JSON.stringify(shape), dueAt, attempts: 0 };
    });
    await this.objects.addDeliveries(rows);
  }

  private row(body: StripeShape, parentId: string | null): SandboxObjectEntity {
    return { id: body.id, kind: body.object, parentId, body, createdAt: this.clock.now() };
  }
}
