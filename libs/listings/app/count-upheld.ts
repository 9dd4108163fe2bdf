import { Injectable } from '@nestjs/common';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { afterUpheld } from '../domain/complaint.js';
import { ListingChanges } from './listing-changes.js';

/** What a provider and its guests read where a rule suspended a listing. */
const REASON = '投诉成立次数达到条款上限，自动暂停';

/** Counts an upheld complaint against a locked listing, and suspends it at the limit of the terms (自动暂停). In the open unit. */
@Injectable()
export class CountUpheld {
  constructor(
    private readonly listings: ListingRepository,
    private readonly changes: ListingChanges,
  ) {}

  async execute(listing: ListingEntity, termsId: string): Promise<void> {
    const { complaintLimit } = await this.listings.terms(termsId);
    const { suspends, upheldComplaints } = afterUpheld(listing, complaintLimit);
    if (suspends) await this.changes.apply(null, listing, 'suspend', { reason: REASON, upheldComplaints });
    else await this.listings.change(listing.id, { upheldComplaints });
  }
}
