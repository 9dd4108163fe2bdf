import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#kernel';
import { MenuRepository } from '../data/menu.repository.js';
import { ServiceHistoryRepository } from '../data/service-history.repository.js';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import type { MinutesBySource, ServedVolunteer, ServiceDone } from '../domain/facade.types.js';

/** What volunteers have done, as stars and certificates need it. The caller has found the asker entitled. */
@Injectable()
export class ServiceHistory {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly records: ServiceHistoryRepository,
    private readonly menu: MenuRepository,
  ) {}

  /** The volunteer of a person, if any. */
  async volunteerOf(personId: string): Promise<ServedVolunteer | null> {
    const row = await this.volunteers.findByPerson(personId);
    return row && served(row);
  }

  /** Minutes in effect by source; every id has an entry. With `underReview`, also what had effect and is frozen now. */
  async minutesOf(
    volunteerIds: readonly string[],
    { underReview = false }: { underReview?: boolean } = {},
  ): Promise<Map<string, MinutesBySource>> {
    const found = new Map(volunteerIds.map((id) => [id, { SIGNED: 0, BACKFILLED: 0, PAPER: 0 }]));
    for (const { volunteerId, source, minutes } of await this.records.totals(volunteerIds, underReview)) {
      Object.assign(found.get(volunteerId) ?? {}, { [source]: minutes });
    }
    return found;
  }

  /** Up to `limit` services in effect on the days from … to (both count), oldest first, with what was done. */
  async servicesOf(
    volunteerId: string,
    days: { from: LocalDate; to: LocalDate },
    limit: number,
  ): Promise<ServiceDone[]> {
    const rows = await this.records.between(volunteerId, days, limit);
    const items = await this.menu.findMany([...new Set(rows.map((row) => row.itemId))]);
    const names = new Map(items.map((item) => [item.id, item.name]));
    return rows.map(({ id, source, minutes, day, regionId, itemId }) => ({
      recordId: id,
      source,
      minutes,
      day,
      regionId,
      content: names.get(itemId) ?? '',
    }));
  }
}

function served({ id, personId, number, regionId, regionPath, state }: VolunteerEntity): ServedVolunteer {
  return { id, personId, number, regionId, regionPath, state };
}
