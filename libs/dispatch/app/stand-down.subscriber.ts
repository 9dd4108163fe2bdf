import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '#platform';
import { VolunteerStoodDown } from '#volunteering';
import { StandDown } from './stand-down.js';

/** Takes offers back in the transaction in which a volunteer is suspended, barred or leaves. */
@Injectable()
export class StandDownSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly standDown: StandDown,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(VolunteerStoodDown, ({ volunteerId, requestIds }) =>
      this.standDown.execute(volunteerId, requestIds),
    );
  }
}
