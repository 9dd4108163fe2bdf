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
    return (await this.untils([organisationId])).get(organisationId) ?? null;
  }

  /** The same of many; those that may apply are missing. Two queries. */
  async untils(organisationIds: readonly string[]): Promise<Map<string, LocalDate>> {
    const today = businessDate(this.clock.now());
    const found = new Map<string, LocalDate>();
    for (const { organisationId, lastOn } of await this.bans.unlifted(organisationIds)) {
      const before = found.get(organisationId);
      if (isBanned([lastOn], today) && (before === undefined || before < lastOn)) found.set(organisationId, lastOn);
    }
    return found;
  }
}
