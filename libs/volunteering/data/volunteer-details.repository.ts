import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import { BlockEntity } from './block.entity.js';
import { CounterEntity } from './counter.entity.js';
import { LicenceEntity } from './licence.entity.js';

const NUMBERS = 'volunteer-number';

/** All SQL over licences, blocks and the counter of volunteer numbers. */
@Injectable()
export class VolunteerDetailsRepository {
  constructor(private readonly database: Database) {}

  /** Takes `count` running numbers; returns the first. The counter's row stays locked until the unit ends. */
  async takeNumbers(count: number): Promise<number> {
    const [counter] = await this.database.lock(CounterEntity, [NUMBERS]);
    if (!counter) throw generalErrors.INTERNAL();
    await this.database.writer.update(CounterEntity, { id: NUMBERS }, { last: counter.last + count });
    return counter.last + 1;
  }

  /** Locks the counter until the unit ends: registrations come one after another, so nobody is registered twice. */
  async lockNumbers(): Promise<void> {
    await this.database.lock(CounterEntity, [NUMBERS]);
  }

  async insertLicences(rows: LicenceEntity[]): Promise<void> {
    await this.database.insertMany(LicenceEntity, rows);
  }

  async replaceLicences(volunteerId: string, rows: LicenceEntity[]): Promise<void> {
    await this.database.writer.delete(LicenceEntity, { volunteerId });
    await this.insertLicences(rows);
  }

  /** Marks the licences of a volunteer that are not verified yet. */
  async verifyLicences(volunteerId: string, seal: { verifiedBy: string | null; verifiedAt: Date }): Promise<void> {
    await this.database.writer.update(LicenceEntity, { volunteerId, verifiedAt: IsNull() }, seal);
  }

  async licencesOf(volunteerIds: readonly string[]): Promise<Map<string, LicenceEntity[]>> {
    const found = await this.database.matching(LicenceEntity, 'volunteerId', volunteerIds);
    const byVolunteer = new Map<string, LicenceEntity[]>(volunteerIds.map((id) => [id, []]));
    for (const licence of found) byVolunteer.get(licence.volunteerId)?.push(licence);
    return byVolunteer;
  }

  async block(row: BlockEntity): Promise<void> {
    await this.unblock(row.personId, row.volunteerId);
    await this.database.writer.insert(BlockEntity, row);
  }

  async unblock(personId: string, volunteerId: string): Promise<void> {
    await this.database.writer.delete(BlockEntity, { personId, volunteerId });
  }

  /** Volunteers each person does not want. */
  async blockedBy(personIds: readonly string[]): Promise<Map<string, string[]>> {
    const found = await this.database.matching(BlockEntity, 'personId', personIds);
    const byPerson = new Map<string, string[]>(personIds.map((id) => [id, []]));
    for (const block of found) byPerson.get(block.personId)?.push(block.volunteerId);
    return byPerson;
  }
}
