import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Identity } from '#identity';
import { Events } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveRepository } from '../data/drive.repository.js';
import { OverdueRepository } from '../data/overdue.repository.js';
import type { Deadline } from '../domain/deadlines.js';
import { DriveDeadlines } from './drive-deadlines.js';
import { DisclosureOverdue } from './funds.events.js';

/** Marks what a drive should have published and did not, and tells its charity (逾期提醒). */
@Injectable()
export class NoticeOverdue {
  constructor(
    private readonly drives: DriveRepository,
    private readonly deadlines: DriveDeadlines,
    private readonly overdue: OverdueRepository,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Each deadline is marked once, however often it is looked at. In the open unit of its timer. */
  async execute(driveId: string): Promise<void> {
    const drive = await this.deadlines.refresh(await this.drives.lock(driveId));
    const known = new Set((await this.overdue.ofDrive(driveId)).map(nameOf));
    const passed = (await this.deadlines.ofDrive(drive)).filter(
      (one) => one.kind !== 'FILING' && one.state === 'OVERDUE',
    );
    const fresh = passed.filter((one) => !known.has(nameOf(one)));
    const { hostId } = drive;
    const noticedAt = this.clock.now();
    await this.overdue.add(
      fresh.map(({ kind, dueOn }) => ({ id: newId<'Overdue'>(), hostId, driveId, kind, dueOn, noticedAt })),
    );
    for (const deadline of fresh) await this.tell(drive, deadline);
  }

  private async tell({ id: driveId, hostId, regionPath }: DriveEntity, { kind, dueOn }: Deadline): Promise<void> {
    await this.events.publish(DisclosureOverdue, { driveId, hostId, kind, dueOn });
    await this.identity.audit.record({
      ...{ actorId: null, action: 'drive.report-overdue', subjectType: 'Drive', subjectId: driveId },
      ...{ regionPath, details: { kind, dueOn } },
    });
  }
}

const nameOf = ({ kind, dueOn }: { readonly kind: string; readonly dueOn: string }): string => `${kind} ${dueOn}`;
