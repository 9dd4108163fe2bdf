import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '#platform';
import { type OfferState } from '../domain/offer.states.js';
import { Offer } from './offer.entity.js';

/** What a volunteer did with offers in a time. */
export interface OfferHistory {
  readonly offers: number;
  readonly accepted: number;
  /** Offers that wait for an answer now. */
  readonly open: number;
}

/** How many offers of a request are in each state; a state without any is left out. */
export type OfferCounts = Partial<Record<OfferState, number>>;

/** What may change in an offer; what led to it never does. */
export type OfferChange = Partial<Pick<Offer, 'state' | 'acceptedAt' | 'endedAt' | 'declineReason'>>;

/** All SQL of offers. */
@Injectable()
export class OfferRepository {
  constructor(private readonly database: Database) {}

  async find(offerId: string): Promise<Offer | undefined> {
    return (await this.findMany([offerId]))[0];
  }

  async findMany(offerIds: readonly string[]): Promise<Offer[]> {
    return this.database.matching(Offer, 'id', offerIds);
  }

  /** Reads an offer whose case is locked: nobody else changes it meanwhile. */
  async current(offerId: string): Promise<Offer | undefined> {
    const [found] = await this.database.lock(Offer, [offerId]);
    return found;
  }

  /** Offers made to a person, newest first, older than a given one. */
  async ofPerson(
    personId: string,
    states: readonly OfferState[],
    beforeId: string | undefined,
    limit: number,
  ): Promise<Offer[]> {
    return this.database.reader.find(Offer, {
      where: {
        personId,
        ...(states.length === 0 ? {} : { state: In([...states]) }),
        ...(beforeId === undefined ? {} : { id: LessThan(beforeId) }),
      },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  async ofRequest(requestId: string): Promise<Offer[]> {
    return this.database.reader.find(Offer, { where: { requestId }, order: { id: 'ASC' } });
  }

  /** Open offers of a request in the order of their ids. The case must be locked. */
  async openOf(requestId: string): Promise<Offer[]> {
    return this.database.reader.find(Offer, { where: { requestId, state: 'SENT' }, order: { id: 'ASC' } });
  }

  /** The accepted offer of a volunteer for a request. */
  async acceptedOf(requestId: string, volunteerId: string): Promise<Offer | undefined> {
    return (await this.database.reader.findOneBy(Offer, { requestId, volunteerId, state: 'ACCEPTED' })) ?? undefined;
  }

  /**
   * Volunteers who are not asked again for a request: all who got an offer, but for those whose offer was only taken
   * back because the place had gone (never accepted, so it can be theirs when it is free again).
   */
  async notAskedAgain(requestId: string): Promise<Set<string>> {
    const rows = await this.database.rows<{ volunteer_id: string }>(
      `SELECT volunteer_id FROM dispatch_offer WHERE request_id = ? AND (state <> 'WITHDRAWN' OR accepted_at IS NOT NULL)`,
      [requestId],
    );
    return new Set(rows.map((row) => row.volunteer_id));
  }

  /** Offers and acceptances of volunteers since an instant; those without any have no entry. */
  async historyOf(volunteerIds: readonly string[], since: Date): Promise<Map<string, OfferHistory>> {
    if (volunteerIds.length === 0) return new Map();
    const list = this.database.listOf(volunteerIds);
    const rows = await this.database.rows<{ volunteer_id: string; offers: unknown; accepted: unknown; open: unknown }>(
      `SELECT volunteer_id, COUNT(*) AS offers, SUM(CASE WHEN accepted_at IS NULL THEN 0 ELSE 1 END) AS accepted,
              SUM(CASE WHEN state = 'SENT' THEN 1 ELSE 0 END) AS open
         FROM dispatch_offer WHERE volunteer_id IN ${list.sql} AND sent_at >= ?
        GROUP BY volunteer_id`,
      [...list.parameters, since],
    );
    return new Map(
      rows.map((row) => [
        row.volunteer_id,
        { offers: Number(row.offers), accepted: Number(row.accepted), open: Number(row.open) },
      ]),
    );
  }

  /** Offers of requests by state; requests without any have no entry. */
  async countsOf(requestIds: readonly string[]): Promise<Map<string, OfferCounts>> {
    if (requestIds.length === 0) return new Map();
    const rows = await this.database.rows<{ request_id: string; state: OfferState; count: unknown }>(
      `SELECT request_id, state, COUNT(*) AS count FROM dispatch_offer
        WHERE request_id IN (${requestIds.map(() => '?').join(',')}) GROUP BY request_id, state`,
      requestIds,
    );
    const counts = new Map<string, OfferCounts>();
    for (const row of rows)
      counts.set(row.request_id, { ...counts.get(row.request_id), [row.state]: Number(row.count) });
    return counts;
  }

  /** How many offers a volunteer left unanswered since an instant and since the last answer. */
  async unansweredSince(volunteerId: string, since: Date): Promise<number> {
    const [row] = await this.database.rows<{ unanswered: unknown }>(
      `SELECT COUNT(*) AS unanswered FROM dispatch_offer
        WHERE volunteer_id = ? AND sent_at > ? AND state = 'TIMED_OUT' AND NOT EXISTS (
          SELECT 1 FROM dispatch_offer AS answered
           WHERE answered.volunteer_id = dispatch_offer.volunteer_id AND answered.sent_at >= dispatch_offer.sent_at
             AND (answered.accepted_at IS NOT NULL OR answered.state = 'DECLINED'))`,
      [volunteerId, since],
    );
    return Number(row?.unanswered ?? 0);
  }

  async insertMany(offers: readonly Offer[]): Promise<void> {
    await this.database.insertMany(Offer, offers);
  }

  async update(offerId: string, change: OfferChange): Promise<void> {
    await this.database.writer.update(Offer, { id: offerId }, change);
  }

  /** Ends offers together. */
  async endAll(offerIds: readonly string[], state: OfferState, at: Date): Promise<void> {
    if (offerIds.length === 0) return;
    await this.database.writer.update(Offer, { id: In([...offerIds]) }, { state, endedAt: at });
  }
}
