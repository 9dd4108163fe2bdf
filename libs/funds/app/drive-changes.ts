import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Events, Timers, type Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveRepository } from '../data/drive.repository.js';
import { driveStates, type DriveEvent } from '../domain/drive.states.js';
import { DriveDeadlines } from './drive-deadlines.js';
import { DriveProgressed } from './funds.events.js';

/** Kinds of the timers of a drive; kept in the database, so never changed. */
export const driveTimer = { close: 'funds.drive-close', sendBack: 'funds.drive-send-back' } as const;

/** Moves a locked drive through its states, keeping and telling it. In the open unit. */
@Injectable()
export class DriveChanges {
  constructor(
    private readonly drives: DriveRepository,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly deadlines: DriveDeadlines,
  ) {}

  /** The drive after an event. `actor` is null for what time or money did. Throws STATE_NOT_ALLOWED. */
  async apply(
    drive: DriveEntity,
    event: DriveEvent,
    actor: Actor | null,
    patch: Partial<Omit<DriveEntity, 'id' | 'plan'>> = {},
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<DriveEntity> {
    const state = driveStates.next(drive.state, event);
    await this.drives.change(drive.id, { ...patch, state });
    const changed = await this.deadlines.refresh({ ...drive, ...patch, state });
    await this.identity.audit.record({
      ...{ actorId: actor?.personId ?? null, action: `drive.${event}`, subjectType: 'Drive', subjectId: drive.id },
      ...{ regionPath: drive.regionPath, details: { from: drive.state, to: state, ...details } },
    });
    await this.tell(changed);
    return changed;
  }

  /** Writes what a gift changed in a locked drive, and tells it. */
  async count(drive: DriveEntity, raised: number, inFlight: number): Promise<DriveEntity> {
    const patch = { raised: drive.raised + raised, inFlight: drive.inFlight + inFlight };
    await this.drives.change(drive.id, patch);
    const changed = { ...drive, ...patch };
    if (raised !== 0) await this.tell(changed);
    return changed;
  }

  /** The drive's gifts go back from now on, some at a time. */
  async sendAllBack(drive: DriveEntity, dueAt: Date): Promise<void> {
    await this.timers.schedule({
      ...{ kind: driveTimer.sendBack, key: drive.id, dueAt },
      payload: { driveId: drive.id },
    });
  }

  /** Tells everybody who follows a drive how far it has come. */
  async tell({ id: driveId, state, raised }: DriveEntity): Promise<void> {
    await this.events.publish(DriveProgressed, { driveId, state, raised });
  }
}
