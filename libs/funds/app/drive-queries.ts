import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveProgressRepository, type DriveProgressRow } from '../data/drive-progress.repository.js';
import { DriveRepository } from '../data/drive.repository.js';
import { DriveAccess } from './drive-access.js';

/** Newest gifts that a drive's progress shows. */
const SHOWN_GIFTS = 20;

/** A gift as everybody may see it: nothing leads from it to an anonymous donor. */
export interface ShownGift {
  readonly name: string | null;
  readonly amount: number;
  readonly paidAt: Date;
}

/** How far a drive has come, of one instant. In fen. */
export type DriveProgress = Omit<DriveProgressRow, 'gifts'> & { readonly gifts: readonly ShownGift[] };

/** Reading drives and their progress (查询募捐活动). */
@Injectable()
export class DriveQueries {
  constructor(
    private readonly access: DriveAccess,
    private readonly drives: DriveRepository,
    private readonly progressRows: DriveProgressRepository,
    private readonly identity: Identity,
  ) {}

  /** A drive that the actor may see. Throws NOT_FOUND. */
  one(actor: Actor | undefined, id: string): Promise<DriveEntity> {
    return this.access.seen(actor, id);
  }

  /** Drives that the actor may see, newest first. */
  async page(
    actor: Actor | undefined,
    fundId: string | undefined,
    afterId: string | null,
    limit: number,
  ): Promise<DriveEntity[]> {
    return this.drives.page(await this.access.scope(actor), fundId, afterId, limit);
  }

  /** The progress of a drive that the actor may see; its sum and its list are of one instant. Throws NOT_FOUND. */
  async progress(actor: Actor | undefined, driveId: string): Promise<DriveProgress> {
    await this.access.seen(actor, driveId);
    const row = await this.progressRows.read(driveId, SHOWN_GIFTS);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    const named = row.gifts.filter(({ naming }) => naming === 'NAMED').map(({ donorId }) => donorId);
    const people = await this.identity.people(named);
    const gifts = row.gifts.map(({ naming, alias, donorId, amount, paidAt }) => ({
      name: naming === 'NAMED' ? (people.get(donorId)?.displayName ?? null) : alias,
      ...{ amount, paidAt },
    }));
    return { ...row, gifts };
  }
}
