import { Injectable } from '@nestjs/common';
import { Events } from '#platform';
import type { DonationEntity } from '../data/donation.entity.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { donationStates, type DonationEvent } from '../domain/donation.states.js';
import { sourceOf, standing, type DonationMoney } from '../domain/donation-money.js';
import type { GiftPlace } from '../domain/postings.js';
import { DonationStores, type LockedGift } from './donation-stores.js';
import { DriveChanges } from './drive-changes.js';
import { DonationChanged } from './funds.events.js';
import { SettleDrive } from './settle-drive.js';
import { TakeBackMatches } from './take-back-matches.js';

/** Where a gift stands in the books. */
export const placeOf = (drive: DriveEntity, { id, fundId, provider }: DonationEntity): GiftPlace => ({
  ...{ fundId, donationId: id, provider },
  source: sourceOf(drive),
});

/** Writes what became of a gift, and what follows for its drive. In the open unit, with both locked. */
@Injectable()
export class GiftChanges {
  constructor(
    private readonly stores: DonationStores,
    private readonly driveChanges: DriveChanges,
    private readonly settle: SettleDrive,
    private readonly matches: TakeBackMatches,
    private readonly events: Events,
  ) {}

  /**
   * The gift after an event and a change of its money. What the provider tells may come in any order: an event that the
   * state does not list leaves the state as it is, and the money counts.
   */
  async apply(
    { drive, donation }: LockedGift,
    event: DonationEvent | null,
    money: Partial<DonationMoney> & { paidAt?: Date } = {},
    inFlight = 0,
  ): Promise<LockedGift> {
    const allowed = event !== null && donationStates.allows(donation.state, event);
    const state = allowed ? donationStates.next(donation.state, event) : donation.state;
    const { returned, owed, lost, paidAt } = { ...donation, ...money };
    const changed = { ...donation, state, returned, owed, lost, paidAt };
    await this.stores.donations.change(donation.id, { state, returned, owed, lost, paidAt });
    const raised = stands(changed) - stands(donation);
    if (raised < 0) await this.matches.execute(drive, changed);
    const counted = await this.driveChanges.count(drive, raised, inFlight);
    await this.events.publish(DonationChanged, { donationId: donation.id, donorId: donation.donorId, state });
    return { donation: changed, drive: await this.follow(counted) };
  }

  /** A closed drive may be decided now; one that gives everything back may be done. */
  private async follow(drive: DriveEntity): Promise<DriveEntity> {
    if (drive.state === 'CLOSED') return this.settle.execute(drive);
    if (drive.state !== 'REFUNDING' || (await this.stores.donations.anyUnsettled(drive.id))) return drive;
    return this.driveChanges.apply(drive, 'finishRefunds', null);
  }
}

const stands = (donation: DonationEntity): number => (donation.paidAt === null ? 0 : standing(donation));
