import { Injectable } from '@nestjs/common';
import { CandidateIndex, type Found } from '../data/candidate-index.repository.js';
import { ringsAround } from '../data/cells.js';
import { OfferRepository } from '../data/offer.repository.js';
import { hourMask } from '../domain/availability.js';
import { EVERYBODY, lanesFor, turnOf } from '../domain/candidate-lanes.js';
import { type Candidate } from '../domain/candidate.js';
import { publishedOrder } from '../domain/published-order.js';
import { type Ranked, type RefusalCounts, rank, sift } from '../domain/ranking.js';
import { type Place } from '../domain/place.js';
import { CandidateReader } from './candidate-reader.js';
import { type Matter } from './read-judgement.js';
import { wholeMetres } from './whole-metres.js';

/** Volunteers read together; so many are gathered before their profiles are read. A few more than are enough for most policies. */
const BATCH = 52;
/** As long as nobody has passed, so many times the volunteers of the policy are looked at. */
const PATIENCE = 10;
/** Within a step of so many metres the published order decides who is looked at first, so that all have their turn. */
const STEP_METRES = 100;

/** What a search found. */
export interface SearchResult {
  readonly ranked: readonly Ranked[];
  readonly refused: RefusalCounts;
  readonly considered: number;
}

/** Who is looked at, and when it is enough. */
interface Search {
  readonly lanes: readonly string[];
  readonly hours: readonly number[];
  /** Straight-line metres at most; a volunteer's own reach counts too unless `everybody`. */
  readonly reachMetres: number;
  readonly everybody: boolean;
  /** Whether what was read so far is enough. */
  enough(eligible: number, considered: number): boolean;
}

/** Finds the volunteers for a request: outwards from its place, until enough passed the filters or the reach is exhausted. */
@Injectable()
export class FindCandidates {
  constructor(
    private readonly index: CandidateIndex,
    private readonly reader: CandidateReader,
    private readonly offers: OfferRepository,
  ) {}

  /** Who may be asked now, in the order in which they are asked. Looks only at those who have all that is demanded. */
  async toAsk(matter: Matter): Promise<SearchResult> {
    const { request, wanted, policy } = matter.judgement;
    const { enoughEligible, mostConsidered } = policy.search;
    const [districtId] = matter.request.regionIds;
    return this.search(matter, {
      lanes: await this.index.shortestFirst(lanesFor(request), districtId),
      hours: hourMask(wanted),
      reachMetres: policy.reachMetres,
      everybody: false,
      enough: (eligible, considered) =>
        eligible >= enoughEligible || considered >= mostConsidered * (eligible === 0 ? PATIENCE : 1),
    });
  }

  /** Everybody around, on duty or not, with any skills, as many as the policy says: to explain who was not asked and why. */
  async toExplain(matter: Matter): Promise<SearchResult> {
    const { policy } = matter.judgement;
    return this.search(matter, {
      lanes: [EVERYBODY],
      hours: [],
      reachMetres: policy.reachMetres,
      everybody: true,
      enough: (_, considered) => considered >= policy.search.mostConsidered,
    });
  }

  private async search(matter: Matter, search: Search): Promise<SearchResult> {
    const { judgement } = matter;
    const asked = await this.offers.notAskedAgain(judgement.request.id);
    const eligible: Candidate[] = [];
    const refused: RefusalCounts = {};
    let considered = 0;
    for await (const ids of this.batches(matter, search)) {
      const candidates = await this.reader.read(ids, matter, asked);
      considered += candidates.length;
      const sifted = sift(candidates, judgement);
      eligible.push(...sifted.eligible);
      addCounts(refused, sifted.refused);
      if (search.enough(eligible.length, considered)) break;
    }
    return { ranked: rank(eligible, judgement), refused, considered };
  }

  /** Ids in the order in which they are looked at. */
  private async *batches(matter: Matter, search: Search): AsyncGenerator<string[]> {
    const { place } = matter.judgement.request;
    const found = place === null ? this.around(matter, search) : this.outwards(place, matter, search);
    for await (const ids of found) {
      for (let start = 0; start < ids.length; start += BATCH) yield ids.slice(start, start + BATCH);
    }
  }

  /** A remote service draws from the circle of its district, from its own place on. */
  private async *around({ request }: Matter, search: Search): AsyncGenerator<string[]> {
    const [districtId] = request.regionIds;
    if (districtId === undefined) return;
    for await (const found of this.index.inDistrict(search, districtId, turnOf(request.id))) {
      yield found.map(({ volunteerId }) => volunteerId);
    }
  }

  /** An on-site service looks ring by ring, nearest first; who lives too far for his own reach is passed over. */
  private async *outwards(place: Place, { request }: Matter, search: Search): AsyncGenerator<string[]> {
    const seen = new Set<string>();
    let gathered: Near[] = [];
    for (const ring of ringsAround(place, search.reachMetres)) {
      for (const found of await this.index.inRing(search, ring)) {
        if (seen.has(found.volunteerId)) continue;
        seen.add(found.volunteerId);
        const near = nearOf(found, place, request.id, search);
        if (near !== undefined) gathered.push(near);
      }
      if (gathered.length < BATCH && ring.completeMetres < search.reachMetres) continue;
      yield gathered.sort((a, b) => a.step - b.step || a.order - b.order).map(({ volunteerId }) => volunteerId);
      gathered = [];
    }
  }
}

interface Near {
  readonly volunteerId: string;
  readonly step: number;
  readonly order: number;
}

function nearOf(
  { volunteerId, home, reachMetres }: Found,
  place: Place,
  requestId: string,
  { everybody, reachMetres: reach }: Search,
): Near | undefined {
  if (home === null) return undefined;
  const metres = wholeMetres(home, place);
  if (!everybody && metres > Math.min(reachMetres, reach)) return undefined;
  return { volunteerId, step: Math.floor(metres / STEP_METRES), order: publishedOrder(requestId, volunteerId) };
}

function addCounts(total: RefusalCounts, more: RefusalCounts): void {
  for (const [reason, count] of Object.entries(more) as [keyof RefusalCounts, number][]) {
    total[reason] = (total[reason] ?? 0) + count;
  }
}
