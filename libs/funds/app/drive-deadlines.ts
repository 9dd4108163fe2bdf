import { Injectable } from '@nestjs/common';
import { addDays, businessDate, Clock, startOfBusinessDate } from '#kernel';
import { Timers } from '#platform';
import { DisclosureReportRepository } from '../data/disclosure-report.repository.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveRepository } from '../data/drive.repository.js';
import { deadlinesOf, reportDueOn, type Deadline } from '../domain/deadlines.js';

/** The timer that notices what was due; kept in the database, so never changed. */
export const DEADLINE_TIMER = 'funds.drive-deadline';

/** Computes what is due for drives, and when it will have passed (法定期限). */
@Injectable()
export class DriveDeadlines {
  constructor(
    private readonly reports: DisclosureReportRepository,
    private readonly drives: DriveRepository,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** Every deadline of drives as it stands today, by drive. One query. */
  async of(drives: readonly DriveEntity[]): Promise<Map<string, Deadline[]>> {
    const published = await this.reports.publicationsOf(drives.map(({ id }) => id));
    const today = businessDate(this.clock.now());
    return new Map(drives.map((drive) => [drive.id, deadlinesOf(drive, published.get(drive.id) ?? [], today)]));
  }

  /** The same by id, for drives that the reader has been found entitled to. Two queries. */
  async byIds(driveIds: readonly string[]): Promise<Map<string, Deadline[]>> {
    return this.of([...(await this.drives.byIds(driveIds)).values()]);
  }

  /** The same of one drive. */
  async ofDrive(drive: DriveEntity): Promise<Deadline[]> {
    return (await this.of([drive])).get(drive.id) ?? [];
  }

  /** Locks the drive of a report until the unit ends; a fund's report has none. */
  async lockDrive(driveId: string | null): Promise<DriveEntity | null> {
    return driveId === null ? null : this.drives.lock(driveId);
  }

  /**
   * Writes what is due next into the locked drive, where gifts are refused by it, and sets the timer that notices when it
   * has passed. In the open unit.
   */
  async refresh(drive: DriveEntity): Promise<DriveEntity> {
    if (drive.openedAt === null) return drive;
    const deadlines = await this.ofDrive(drive);
    const dueOn = reportDueOn(deadlines);
    if (dueOn !== drive.reportDueOn) await this.drives.change(drive.id, { reportDueOn: dueOn });
    const today = businessDate(this.clock.now());
    const next = deadlines.find((one) => one.kind !== 'FILING' && one.metOn === null && one.dueOn >= today);
    if (next === undefined) await this.timers.cancel(DEADLINE_TIMER, drive.id);
    else {
      const dueAt = startOfBusinessDate(addDays(next.dueOn, 1));
      await this.timers.schedule({ kind: DEADLINE_TIMER, key: drive.id, dueAt, payload: { driveId: drive.id } });
    }
    return { ...drive, reportDueOn: dueOn };
  }
}
