import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ConsumerRepository } from './consumer.repository.js';
import { Events } from './events.js';
import { OutboxRepository } from './outbox.repository.js';

const PAGE = 500;

/** An event that a consumer could not handle. */
export interface ParkedEvent {
  readonly consumer: string;
  readonly position: number;
  /** The refusal's code at the last attempt. */
  readonly code: string;
  readonly parkedAt: Date;
}

/** Events set aside after all attempts: each is work that did not happen, and waits here for a person. */
@Injectable()
export class ParkedEvents {
  constructor(
    private readonly consumers: ConsumerRepository,
    private readonly outbox: OutboxRepository,
    private readonly events: Events,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The oldest 500. */
  list(): Promise<ParkedEvent[]> {
    return this.consumers.parked(PAGE);
  }

  /** How many there are. */
  count(): Promise<number> {
    return this.consumers.parkedCount();
  }

  /** Handles one again, now; false if it is gone. Whatever the handler throws leaves it where it is. */
  async retry({ consumer: name, position }: Pick<ParkedEvent, 'consumer' | 'position'>): Promise<boolean> {
    const consumer = this.events.consumers.find((one) => one.name === name);
    if (consumer === undefined) throw new Error(`There is no consumer ${name} any more`);
    return this.unitOfWork.run(async () => {
      const event = await this.outbox.at(position);
      if (event === undefined || !(await this.consumers.unpark(name, position))) return false;
      await consumer.handle(event.payload);
      return true;
    });
  }
}
