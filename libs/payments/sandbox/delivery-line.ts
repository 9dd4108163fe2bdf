import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Logger, UnitOfWork } from '#platform';
import type { SandboxDeliveryEntity } from '../data/sandbox.entities.js';
import { SandboxRepository } from '../data/sandbox.repository.js';

/** The line of webhooks that wait, shared by several processes. */
@Injectable()
export class DeliveryLine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: SandboxRepository,
    private readonly logger: Logger,
    private readonly clock: Clock,
  ) {}

  /** Hands each that is due to `send`; one that throws comes again later, some times. Returns how many were tried. */
  async each(
    page: number,
    attempts: number,
    send: (delivery: SandboxDeliveryEntity) => Promise<void>,
  ): Promise<number> {
    const due = await this.repository.dueDeliveries(this.clock.now(), page);
    let tried = 0;
    for (const delivery of due) tried += (await this.one(delivery, attempts, send)) ? 1 : 0;
    return tried;
  }

  private async one(
    delivery: SandboxDeliveryEntity,
    attempts: number,
    send: (delivery: SandboxDeliveryEntity) => Promise<void>,
  ): Promise<boolean> {
    const again = new Date(this.clock.now().getTime() + 5_000 * 2 ** Math.min(delivery.attempts, 10));
    const last = delivery.attempts + 1 >= attempts;
    if (!(await this.unitOfWork.run(() => this.repository.lease(delivery, last ? null : again)))) return false;
    try {
      await send(delivery);
      await this.unitOfWork.run(() => this.repository.delivered(delivery.id));
    } catch (error) {
      this.logger.debug({ eventId: delivery.eventId, attempts: delivery.attempts, error }, 'sandbox: not taken');
    }
    return true;
  }
}
