import { Injectable } from '@nestjs/common';
import { CandidateIndex, type Found } from '../data/candidate-index.repository.js';
import { ringsAround } from '../data/cells.js';
import { OfferRepository } from '../data/offer.repository.js';
import { hourMask } from '../domain/availability.js';
import { EVERYBODY, laneFor, turnOf } from '../domain/candidate-lanes.js';
import { type Candidate } from '../domain/candidate.js';
import { type Ranked, type RefusalCounts, rank, sift } from '../domain/ranking.js';
import { type Place, distanceMetres } from '../domain/travel.js';
import { CandidateReader } from './candidate-reader.js';
import { type Matter } from './read-judgement.js';

/** Volunteers read together; so many are gathered before their profiles are read. */
const BATCH = 64;
const ANY_HOURS: readonly number[] = [];

/** What a search found. */
export interface SearchResult {
  readonly ranked: readonly Ranked[];
  readonly refused: RefusalCounts;
  readonly considered: number;
}

/** Finds the volunteers for a request: outwards from its place, until enough passed the filters or the reach is exhausted. */
@Injectable()
export class FindCandidates {
  constructor(
    private readonly index: CandidateIndex,
    private readonly reader: CandidateReader,
    private readonly offers: OfferRepository,
  ) {}

  /** Who may be asked now, in the order in which they are asked. */
  async toAsk(matter: Matter): Promise<SearchResult> {
    const hours = hourMask(matter.judgement.wanted);
    return this.search(matter, this.batches(matter, laneFor(matter.judgement.request.skills), hours));
  }

  /** Everybody around, on duty or not, with any skills: to explain who was not asked and why. */
  async toExplain(matter: Matter): Promise<SearchResult> {
    const { policy } = matter.judgement;
    const unhurried = { ...policy, search: { ...policy.search, enoughEligible: Number.MAX_SAFE_INTEGER } };
    const judgement = { ...matter.judgement, policy: unhurried };
    return this.search({ ...matter, judgement }, this.batches({ ...matter, judgement }, EVERYBODY, ANY_HOURS));
  }

  private async search(matter: Matter, batches: AsyncIterable<string[]>): Promise<SearchResult> {
    const { judgement } = matter;
    const { enoughEligible } = judgement.policy.search;
    const asked = await this.offers.notAskedAgain(judgement.request.id);
    const eligible: Candidate[] = [];
    const refused: RefusalCounts = {};
    let considered = 0;
    for await (const ids of batches) {
      const candidates = await this.reader.read(ids, matter, asked);
      considered += candidates.length;
      const sifted = sift(candidates, judgement);
      eligible.push(...sifted.eligible);
      addCounts(refused, sifted.refused);
      if (eligible.length >= enoughEligible) break;
    }
    return { ranked: rank(eligible, judgement), refused, considered };
  }

  /** Ids in the order in which they are looked at, never more than the policy allows in all. */
  private async *batches(matter: Matter, lane: string, hours: readonly number[]): AsyncGenerator<string[]> {
    const { place } = matter.judgement.request;
    let left = matter.judgement.policy.search.mostConsidered;
    const found = place === null ? this.around(matter, lane, hours) : this.outwards(place, matter, lane, hours);
    for await (const ids of found) {
      for (let start = 0; start < ids.length && left > 0; start += BATCH) {
        const batch = ids.slice(start, start + Math.min(BATCH, left));
        left -= batch.length;
        yield batch;
      }
      if (left <= 0) return;
    }
  }

  /** A remote service draws from the circle of its district, from its own place on. */
  private async *around(matter: Matter, lane: string, hours: readonly number[]): AsyncGenerator<string[]> {
    const { request, judgement } = matter;
    const [districtId] = request.regionIds;
    if (districtId === undefined) return;
    const most = judgement.policy.search.mostConsidered;
    const found = await this.index.inDistrict(lane, districtId, turnOf(request.id), hours, most);
    yield found.map(({ volunteerId }) => volunteerId);
  }

  /** An on-site service looks ring by ring, nearest first; who lives too far for his own reach is passed over. */
  private async *outwards(
    place: Place,
    matter: Matter,
    lane: string,
    hours: readonly number[],
  ): AsyncGenerator<string[]> {
    const { reachMetres } = matter.judgement.policy;
    const seen = new Set<string>();
    let gathered: { volunteerId: string; metres: number }[] = [];
    for (const ring of ringsAround(place, reachMetres)) {
      for (const found of await this.index.inRing(lane, ring, hours)) {
        if (seen.has(found.volunteerId)) continue;
        seen.add(found.volunteerId);
        const metres = metresIfReachable(found, place, lane === EVERYBODY ? Infinity : reachMetres);
        if (metres !== undefined) gathered.push({ volunteerId: found.volunteerId, metres });
      }
      if (gathered.length < BATCH && ring.completeMetres < reachMetres) continue;
      yield gathered.sort((a, b) => a.metres - b.metres).map(({ volunteerId }) => volunteerId);
      gathered = [];
    }
  }
}

function metresIfReachable(found: Found, place: Place, reachMetres: number): number | undefined {
  if (found.home === null) return undefined;
  const metres = distanceMetres(found.home, place);
  const reach = reachMetres === Infinity ? Infinity : Math.min(found.reachMetres, reachMetres);
  return metres <= reach ? metres : undefined;
}

function addCounts(total: RefusalCounts, more: RefusalCounts): void {
  for (const [reason, count] of Object.entries(more) as [keyof RefusalCounts, number][]) {
    total[reason] = (total[reason] ?? 0) + count;
  }
}
