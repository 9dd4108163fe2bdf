import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import { type Actor } from '#platform';
import { type RequestForDispatch, Volunteering } from '#volunteering';
import { CaseRepository } from '../data/case.repository.js';
import { type DispatchCase } from '../data/dispatch-case.entity.js';
import { type OfferCounts, OfferRepository } from '../data/offer.repository.js';

/** Requests that one board shows at most. */
const MOST_ENTRIES = 100;
const NO_OFFERS: OfferCounts = {};

/** One line of a dispatch board: no personal data. */
export interface BoardEntry {
  readonly request: RequestForDispatch;
  readonly search: DispatchCase | undefined;
  readonly offers: OfferCounts;
}

/** What the dispatch board 派单看板 of a region shows. */
@Injectable()
export class ReadBoard {
  constructor(
    private readonly identity: Identity,
    private readonly volunteering: Volunteering,
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
  ) {}

  /** Throws NOT_FOUND without `dispatch.board` in the region. */
  async requireBoard(actor: Actor | undefined, regionId: string): Promise<Actor> {
    if (!actor) throw generalErrors.UNAUTHENTICATED();
    await this.identity.requireInRegions(actor, 'dispatch.board', [regionId]);
    return actor;
  }

  /** The requests of a region that are open for offers, oldest first, 100 at most. Throws NOT_FOUND as above. */
  async open(actor: Actor, regionId: string): Promise<BoardEntry[]> {
    await this.requireBoard(actor, regionId);
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (!region) throw generalErrors.NOT_FOUND();
    return this.entriesOf(await this.volunteering.openRequests(region.path, MOST_ENTRIES));
  }

  /** One request as the board shows it now; undefined once it is gone. Authorised anew. */
  async one(actor: Actor | undefined, regionId: string, requestId: string): Promise<BoardEntry | undefined> {
    await this.requireBoard(actor, regionId);
    const requests = await this.volunteering.requestsForDispatch([requestId]);
    const [entry] = await this.entriesOf(
      [...requests.values()].filter(({ regionIds }) => regionIds.includes(regionId)),
    );
    return entry;
  }

  private async entriesOf(requests: readonly RequestForDispatch[]): Promise<BoardEntry[]> {
    const ids = requests.map(({ id }) => id);
    const cases = await this.cases.findMany(ids);
    const counts = await this.offers.countsOf(ids);
    return requests.map((request) => ({
      request,
      search: cases.get(request.id),
      offers: counts.get(request.id) ?? NO_OFFERS,
    }));
  }
}
