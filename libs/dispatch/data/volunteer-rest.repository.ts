import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { VolunteerRest } from './volunteer-rest.entity.js';

/** All SQL of rests. */
@Injectable()
export class VolunteerRestRepository {
  constructor(private readonly database: Database) {}

  /** When the volunteer was last put to rest, if ever. */
  async lastOf(volunteerId: string): Promise<Date | undefined> {
    return (await this.database.reader.findOneBy(VolunteerRest, { id: volunteerId }))?.restedAt;
  }

  async save(volunteerId: string, restedAt: Date): Promise<void> {
    await this.database.writer.save(VolunteerRest, { id: volunteerId, restedAt });
  }
}
