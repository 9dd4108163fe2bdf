import { Injectable } from '@nestjs/common';
import { addDays, businessDate, Clock, decodeCursor, endOfBusinessDate } from '#kernel';
import { Ledger } from '#ledger';
import { Volunteering } from '#volunteering';
import { LotReading } from '../data/lot-reading.js';
import type { MadeLot } from '../domain/lot.js';
import { pointsEntry, type PointsEntry } from '../domain/points-entry.js';
import { personAccount, volunteerAccounts } from './account-codes.js';

/** What a person has: points, and minutes of both kinds, which only a volunteer has. */
export interface PointsBalance {
  personId: string;
  volunteerId: string | null;
  /** The account whose entries are shown. */
  account: string;
  /** All points that are his, what holds keep included. */
  balance: number;
  held: number;
  /** What can be spent: balance − held − donationOnly. */
  available: number;
  /** Beyond what a person may have for own use. */
  donationOnly: number;
  minutesSigned: number;
  minutesBackfilled: number;
}

/** Reads a person's own points, lots and entries (我的积分). */
@Injectable()
export class ReadPoints {
  constructor(
    private readonly volunteering: Volunteering,
    private readonly ledger: Ledger,
    private readonly lotReading: LotReading,
    private readonly clock: Clock,
  ) {}

  /** What is dead counts no more, even before the timer has come to it. */
  async balance(personId: string): Promise<PointsBalance> {
    const volunteer = await this.volunteering.volunteerOfPerson(personId);
    const totals = await this.lotReading.totalsOf(personId, this.clock.now());
    const available = totals.balance - totals.held - totals.donationOnly;
    const mine = { personId, volunteerId: volunteer?.id ?? null, ...totals, available };
    if (!volunteer) return { ...mine, account: personAccount(personId), minutesSigned: 0, minutesBackfilled: 0 };
    const { points, signed, backfilled } = volunteerAccounts(volunteer.id);
    const minutes = await this.ledger.balancesOf([signed, backfilled]);
    return {
      ...mine,
      account: points,
      minutesSigned: minutes.get(signed) ?? 0,
      minutesBackfilled: minutes.get(backfilled) ?? 0,
    };
  }

  /** What can still be spent but ends within so many days, today included. */
  async expiringWithin(personId: string, days: number): Promise<number> {
    const now = this.clock.now();
    return this.lotReading.endingBetween(personId, now, endOfBusinessDate(addDays(businessDate(now), days)));
  }

  /** Up to `limit` lots with something left, the oldest end first, after a cursor of this list. BAD_USER_INPUT. */
  async lots(personId: string, limit: number, after?: string): Promise<MadeLot[]> {
    const [end, id] = after === undefined ? [] : decodeCursor(after, ['text', 'id']);
    const last = end === undefined || id === undefined ? undefined : { expiresAt: new Date(end), id };
    return this.lotReading.page(personId, this.clock.now(), limit, last);
  }

  /** Up to `limit` entries of an account, newest first, after a cursor of this list. BAD_USER_INPUT for another cursor. */
  async entries(account: string, limit: number, after?: string): Promise<PointsEntry[]> {
    const before = after === undefined ? undefined : decodeCursor(after, ['number'])[0];
    if ((await this.ledger.accounts([account])).length === 0) return [];
    return (await this.ledger.entriesOf(account, { first: limit, before })).map(pointsEntry);
  }
}
