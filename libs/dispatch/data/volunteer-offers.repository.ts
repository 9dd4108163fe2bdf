import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import { Offer } from './offer.entity.js';

/** The offers of one volunteer over all requests. */
@Injectable()
export class VolunteerOffersRepository {
  constructor(private readonly database: Database) {}

  /** Those that wait for an answer or were accepted, in the order of their requests. */
  async openOrAccepted(volunteerId: string): Promise<Offer[]> {
    return this.database.reader.find(Offer, {
      where: { volunteerId, state: In(['SENT', 'ACCEPTED']) },
      order: { requestId: 'ASC', id: 'ASC' },
    });
  }
}
