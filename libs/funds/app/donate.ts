import { Injectable } from '@nestjs/common';
import { addMinutes, Clock, generalErrors, newId } from '#kernel';
import { Payments, PAYMENT_METHODS, type PaymentMethod } from '#payments';
import { Config, Idempotency, type Actor } from '#platform';
import type { DonationEntity } from '../data/donation.entity.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { checkGift, checkUnpaid } from '../domain/drive.js';
import type { Naming } from '../domain/facade.types.js';
import { DonationStores } from './donation-stores.js';
import { DriveAccess } from './drive-access.js';

/** A gift as its donor makes it. Amount in fen. */
export interface GiftDraft {
  readonly driveId: string;
  readonly amount: number;
  readonly naming: Naming;
  readonly alias: string | null;
  readonly methods?: readonly PaymentMethod[];
  readonly idempotencyKey: string;
}

/** What payments of ours are for: a donation. */
export const DONATION_PURPOSE = 'funds.donation';

/** Minutes in which a gift is to be paid. */
const PAYABLE_MINUTES = 30;

/** Promises a gift and asks for its payment (捐赠). It counts for the cap from now on, and for the drive once it is paid. */
@Injectable()
export class Donate {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: DriveAccess,
    private readonly stores: DonationStores,
    private readonly payments: Payments,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, DRIVE_NOT_OPEN, DRIVE_CAP_REACHED, DRIVE_GIFTS_UNPAID, AMOUNT_TOO_LARGE, PAYMENTS_NOT_CONFIGURED. */
  async execute(actor: Actor, draft: GiftDraft): Promise<DonationEntity> {
    const { idempotencyKey: key, ...input } = draft;
    checkNaming(draft);
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'donate', input }, async () => {
      await this.access.seen(actor, draft.driveId);
      const drive = await this.stores.drives.lock(draft.driveId);
      checkGift(drive, draft.amount, this.clock.now());
      if (drive.cap !== null) checkUnpaid(drive, await this.stores.donations.countUnpaid(drive.id, actor.personId));
      const donation = await this.ask(actor, draft, drive);
      await this.stores.donations.add(donation);
      await this.stores.drives.change(drive.id, { inFlight: drive.inFlight + draft.amount });
      return donation;
    });
  }

  private async ask(actor: Actor, draft: GiftDraft, drive: DriveEntity): Promise<DonationEntity> {
    const id = newId<'Donation'>();
    const { amount, naming } = draft;
    const createdAt = this.clock.now();
    const payment = await this.payments.createPayment({
      ...{ purposeType: DONATION_PURPOSE, purposeId: id, payeeId: drive.hostId, payerId: actor.personId, amount },
      ...{ methods: draft.methods ?? PAYMENT_METHODS, expiresAt: addMinutes(createdAt, PAYABLE_MINUTES) },
      idempotencyKey: id,
    });
    return {
      ...{ id, driveId: drive.id, fundId: drive.fundId, hostId: drive.hostId, donorId: actor.personId },
      ...{ naming, alias: naming === 'ALIAS' ? draft.alias : null, amount, state: 'CREATED' },
      ...{ provider: this.config.paymentProvider, paymentId: payment.id },
      ...{ returned: 0, owed: 0, lost: 0, createdAt, paidAt: null },
    };
  }
}

function checkNaming({ naming, alias, amount }: GiftDraft): void {
  if ((naming === 'ALIAS') !== (alias !== null)) {
    throw generalErrors.BAD_USER_INPUT({ field: 'alias', reason: 'is given with ALIAS, and only with it' });
  }
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    throw generalErrors.BAD_USER_INPUT({ field: 'amount', reason: 'must be above zero' });
  }
}
