import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import { type Actor } from '#platform';
import { Volunteering } from '#volunteering';
import { OfferRepository } from '../data/offer.repository.js';
import { type RefusalReason, refusalsOf } from '../domain/hard-filters.js';
import { CandidateReader } from './candidate-reader.js';
import { type Matter } from './read-judgement.js';

/** Tells every reason against one volunteer for a request. */
@Injectable()
export class WhyNot {
  constructor(
    private readonly identity: Identity,
    private readonly volunteering: Volunteering,
    private readonly reader: CandidateReader,
    private readonly offers: OfferRepository,
  ) {}

  /** Throws NOT_FOUND for a volunteer who does not exist or lives outside the actor's regions. */
  async execute(
    actor: Actor,
    matter: Matter,
    volunteerId: string,
  ): Promise<{ volunteerId: string; reasons: RefusalReason[] }> {
    const [profile] = await this.volunteering.candidateProfiles([volunteerId]);
    if (!profile) throw generalErrors.NOT_FOUND();
    await this.identity.requireInRegions(actor, 'dispatch.explain', [profile.regionId]);
    const asked = await this.offers.notAskedAgain(matter.request.id);
    const [candidate] = await this.reader.read([volunteerId], matter, asked);
    if (!candidate) throw generalErrors.NOT_FOUND();
    return { volunteerId, reasons: refusalsOf(candidate, matter.judgement) };
  }
}
