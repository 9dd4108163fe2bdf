import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events } from '#platform';
import { PointsChanged } from './points.events.js';

/** Says to a person that points of his moved, and when it is. */
@Injectable()
export class ServicePlaceTelling {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async tell(personId: string, transferId: string): Promise<void> {
    await this.events.publish(PointsChanged, { personId, transferId });
  }
}
