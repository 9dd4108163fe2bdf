import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { DriveState } from '../domain/drive.states.js';
import type { Naming } from '../domain/facade.types.js';

/** A gift as everybody may see it once the donor's name is put in its place. */
export interface ShownGiftRow {
  readonly donorId: string;
  readonly naming: Naming;
  readonly alias: string | null;
  readonly amount: number;
  readonly paidAt: Date;
}

/** How far a drive has come: sums and the newest gifts, of one instant. In fen. */
export interface DriveProgressRow {
  readonly state: DriveState;
  readonly raised: number;
  /** What sponsors gave to its gifts, and what they have set aside until it is decided or reviewed. */
  readonly matched: number;
  readonly matchReserved: number;
  readonly inFlight: number;
  readonly giftCount: number;
  readonly gifts: readonly ShownGiftRow[];
}

type Raw = Record<'state' | 'naming' | 'donorId', string> &
  Record<'raised' | 'matched' | 'matchReserved' | 'inFlight' | 'giftCount' | 'amount', number | string> & {
    alias: string | null;
    paidAt: Date | string | null;
  };

const STANDING = 'paid_at IS NOT NULL AND amount > returned + owed + lost';

/** Reads a drive's progress with one statement, so that its sum and its list belong together. */
@Injectable()
export class DriveProgressRepository {
  constructor(private readonly database: Database) {}

  /** The progress with the newest `limit` gifts that stand; undefined for an unknown drive. */
  async read(driveId: string, limit: number): Promise<DriveProgressRow | undefined> {
    const rows = await this.database.rows<Raw>(
      'SELECT d.state, d.raised, d.in_flight AS inFlight, ' +
        '(SELECT COALESCE(SUM(matched), 0) FROM funds_pool_drive WHERE drive_id = d.id) AS matched, ' +
        '(SELECT COALESCE(SUM(reserved), 0) FROM funds_pool_drive WHERE drive_id = d.id) AS matchReserved, ' +
        `(SELECT COUNT(*) FROM funds_donation WHERE drive_id = d.id AND ${STANDING}) AS giftCount, ` +
        'g.donor_id AS donorId, g.naming, g.alias, g.standing AS amount, g.paid_at AS paidAt FROM funds_drive d LEFT JOIN ' +
        '(SELECT id, drive_id, donor_id, naming, alias, paid_at, amount - returned - owed - lost AS standing FROM funds_donation ' +
        `WHERE drive_id = ? AND ${STANDING} ORDER BY paid_at DESC, id DESC LIMIT ?) g ON g.drive_id = d.id ` +
        'WHERE d.id = ? ORDER BY g.paid_at DESC, g.id DESC',
      [driveId, limit, driveId],
    );
    const [first] = rows;
    if (first === undefined) return undefined;
    return {
      state: first.state as DriveState,
      raised: Number(first.raised),
      matched: Number(first.matched),
      matchReserved: Number(first.matchReserved),
      inFlight: Number(first.inFlight),
      giftCount: Number(first.giftCount),
      gifts: rows.flatMap(giftOf),
    };
  }
}

function giftOf({ donorId, naming, alias, amount, paidAt }: Raw): ShownGiftRow[] {
  if (paidAt === null) return [];
  const instant = paidAt instanceof Date ? paidAt : new Date(`${paidAt.replace(' ', 'T')}Z`);
  return [{ donorId, naming: naming as Naming, alias, amount: Number(amount), paidAt: instant }];
}
