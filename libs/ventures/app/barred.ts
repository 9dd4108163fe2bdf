import { Injectable } from '@nestjs/common';
import { businessDate, Clock, type LocalDate } from '#kernel';
import { ProjectEndRepository } from '../data/project-end.repository.js';
import { isBanned } from '../domain/ban.js';

/** Who is barred from applying after a breach (限制申报). */
@Injectable()
export class Barred {
  constructor(
    private readonly ends: ProjectEndRepository,
    private readonly clock: Clock,
  ) {}

  /** The last day of the longest ban that an organisation is under today; null: it may apply. */
  async until(organisationId: string): Promise<LocalDate | null> {
    const today = businessDate(this.clock.now());
    const inForce = (await this.ends.lastDaysOf(organisationId)).filter((last) => isBanned([last], today));
    return inForce.sort().at(-1) ?? null;
  }
}
