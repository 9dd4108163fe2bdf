import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Ledger } from '#ledger';
import type { Actor } from '#platform';
import { proofsErrors, proofText, ProveTransfer } from '#proofs';
import { DonationRepository } from '../data/donation.repository.js';

/** How a gift is booked: kept, or owed back at once. */
const GIFT_KINDS = new Set(['funds.gift', 'funds.gift-too-late']);

/** The proof of a gift (捐赠存证证明), for its donor alone: it opens the booking. */
@Injectable()
export class DonationProof {
  constructor(
    private readonly donations: DonationRepository,
    private readonly ledger: Ledger,
    private readonly prove: ProveTransfer,
  ) {}

  /**
   * The text of the file, with the proof that its head continues the one of size `sinceSize` if given. Throws NOT_FOUND,
   * PROOF_NOT_YET while it is not booked or has no place yet, PROOF_ERASED, TREE_HEAD_UNKNOWN.
   */
  async execute(actor: Actor, donationId: string, sinceSize?: number): Promise<string> {
    const donation = await this.donations.find(donationId);
    if (donation?.donorId !== actor.personId) throw generalErrors.NOT_FOUND();
    const booked = (await this.ledger.transfersOf(donationId)).find(({ kind }) => GIFT_KINDS.has(kind));
    if (booked === undefined) throw proofsErrors.PROOF_NOT_YET();
    return proofText(await this.prove.execute(booked.id, sinceSize));
  }
}
