import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '#platform';
import { VolunteerChanged, VolunteersRegistered } from '#volunteering';
import { IndexVolunteers } from './index-volunteers.js';

/** Keeps the index in the transaction of every change to a volunteer. */
@Injectable()
export class IndexSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly indexVolunteers: IndexVolunteers,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(VolunteerChanged, async ({ volunteerId }) => {
      await this.indexVolunteers.execute([volunteerId]);
    });
    this.events.inTransaction(VolunteersRegistered, async ({ volunteerIds }) => {
      await this.indexVolunteers.execute(volunteerIds);
    });
  }
}
