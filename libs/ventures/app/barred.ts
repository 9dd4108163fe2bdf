import { Injectable } from '@nestjs/common';
import { businessDate, Clock, type LocalDate } from '#kernel';
import { BanRepository } from '../data/ban.repository.js';
import { isBanned } from '../domain/ban.js';

/** Who is barred from applying after a breach (限制申报). */
@Injectable()
export class Barred {
  constructor(
    private readonly bans: BanRepository,
    private readonly clock: Clock,
  ) {}

  /** The last day of the longest ban that an organisation is under today, and that nobody lifted; null: it may apply. */
  async until(organisationId: string): Promise<LocalDate | null> {
    const today = businessDate(this.clock.now());
    const inForce = (await this.bans.lastDaysOf(organisationId)).filter((last) => isBanned([last], today));
    return inForce.sort().at(-1) ?? null;
  }
}
