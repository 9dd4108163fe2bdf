import { Injectable } from '@nestjs/common';
import { decodeCursor } from '#kernel';
import { Ledger } from '#ledger';
import { Volunteering } from '#volunteering';
import { pointsEntry, type PointsEntry } from '../domain/points-entry.js';
import { volunteerAccounts } from './account-codes.js';

/** What a person has: points to spend, and minutes of both kinds. All 0 for who is no volunteer. */
export interface PointsBalance {
  volunteerId: string | null;
  balance: number;
  minutesSigned: number;
  minutesBackfilled: number;
}

/** Reads a person's own points and their entries (我的积分). */
@Injectable()
export class ReadPoints {
  constructor(
    private readonly volunteering: Volunteering,
    private readonly ledger: Ledger,
  ) {}

  /** Balances from one statement, so that they belong together. */
  async balance(personId: string): Promise<PointsBalance> {
    const volunteer = await this.volunteering.volunteerOfPerson(personId);
    if (!volunteer) return { volunteerId: null, balance: 0, minutesSigned: 0, minutesBackfilled: 0 };
    const accounts = volunteerAccounts(volunteer.id);
    const balances = await this.ledger.balancesOf(Object.values(accounts));
    return {
      volunteerId: volunteer.id,
      balance: balances.get(accounts.points) ?? 0,
      minutesSigned: balances.get(accounts.signed) ?? 0,
      minutesBackfilled: balances.get(accounts.backfilled) ?? 0,
    };
  }

  /** Up to `limit` entries, newest first, after a cursor of this list. BAD_USER_INPUT for another cursor. */
  async entries(volunteerId: string | null, limit: number, after?: string): Promise<PointsEntry[]> {
    const before = after === undefined ? undefined : sequenceOf(after);
    if (volunteerId === null) return [];
    const { points } = volunteerAccounts(volunteerId);
    if ((await this.ledger.accounts([points])).length === 0) return [];
    return (await this.ledger.entriesOf(points, { first: limit, before })).map(pointsEntry);
  }
}

function sequenceOf(cursor: string): number {
  return decodeCursor(cursor, ['number'])[0];
}
