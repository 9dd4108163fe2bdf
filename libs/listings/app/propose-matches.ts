import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { UnitOfWork } from '#platform';
import { NeedRepository } from '../data/need.repository.js';
import type { NeedEntity, SupplyEntity, SupplyMatchEntity } from '../data/supply.entities.js';
import { SupplyMatchRepository } from '../data/supply-match.repository.js';
import { SupplyRepository } from '../data/supply.repository.js';
import type { BoardSide } from '../domain/supply.js';
import { proposeMatches, type Fit, type OfferedService } from '../domain/supply-match.js';
import { SupplyMatches } from './supply-matches.js';

/** Candidates that are looked at. */
const MOST_CANDIDATES = 200;
/** Matches that an entry gets at once. */
const MOST_PROPOSALS = 20;

/**
 * Proposes matches for an entry that looks for partners (推荐对接). It runs after the commit of the entry, so of two entries
 * that came at once the later run sees both; a pair is proposed once, for need and supply are locked meanwhile.
 */
@Injectable()
export class ProposeMatches {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly needs: NeedRepository,
    private readonly supplies: SupplyRepository,
    private readonly known: SupplyMatchRepository,
    private readonly matches: SupplyMatches,
    private readonly clock: Clock,
  ) {}

  async execute(side: BoardSide, entryId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const fits = side === 'NEED' ? await this.forNeed(entryId) : await this.forSupply(entryId);
      if (fits.length === 0) return;
      const needs = await this.needs.lockMany(fits.map(({ needId }) => needId));
      const supplies = await this.supplies.lockMany(fits.map(({ supplyId }) => supplyId));
      const pairs = new Set(fits.map(pairOf));
      const sound = proposeMatches(needs, await this.offered(supplies), MOST_CANDIDATES);
      const still = await this.fresh(sound.filter((fit) => pairs.has(pairOf(fit))));
      await this.matches.propose(this.rows(still, needs, supplies));
    });
  }

  private async forNeed(needId: string): Promise<Fit[]> {
    const need = await this.needs.find(needId);
    const candidates = await this.supplies.byIds(await this.supplies.candidatesFor(need, MOST_CANDIDATES));
    return this.fresh(proposeMatches([need], await this.offered([...candidates.values()]), MOST_CANDIDATES));
  }

  private async forSupply(supplyId: string): Promise<Fit[]> {
    const [supply] = await this.offered([await this.supplies.find(supplyId)]);
    if (supply === undefined) return [];
    const candidates = await this.needs.byIds(await this.needs.candidatesFor(supply, MOST_CANDIDATES));
    const fits = proposeMatches([...candidates.values()], [supply], MOST_CANDIDATES);
    return this.fresh(fits.sort((one, other) => other.score - one.score));
  }

  /** Those that were never proposed before, the best of them. */
  private async fresh(fits: readonly Fit[]): Promise<Fit[]> {
    if (fits.length === 0) return [];
    const ids = (of: (fit: Fit) => string): string[] => [...new Set(fits.map(of))];
    const known = await this.known.knownPairs(
      ids(({ needId }) => needId),
      ids(({ supplyId }) => supplyId),
    );
    return fits.filter((fit) => !known.has(pairOf(fit))).slice(0, MOST_PROPOSALS);
  }

  private async offered(supplies: readonly SupplyEntity[]): Promise<OfferedService[]> {
    const areas = await this.supplies.areasOf(supplies.map(({ id }) => id));
    return supplies.map((supply) => ({
      ...supply,
      areaPaths: (areas.get(supply.id) ?? []).map(({ regionPath }) => regionPath),
    }));
  }

  private rows(
    fits: readonly Fit[],
    needs: readonly NeedEntity[],
    supplies: readonly SupplyEntity[],
  ): SupplyMatchEntity[] {
    const paths = new Map(needs.map(({ id, regionPath }) => [id, regionPath]));
    const suppliers = new Map(supplies.map(({ id, organisationId }) => [id, organisationId]));
    return fits.map(({ needId, supplyId, score, reasons }) => ({
      ...{ id: newId<'SupplyMatch'>(), needId, supplyId, score, reasons },
      ...{ regionPath: paths.get(needId) ?? '', organisationId: suppliers.get(supplyId) ?? '' },
      ...{ state: 'PROPOSED', proposedAt: this.clock.now(), needConfirmedBy: null, supplyConfirmedBy: null },
      ...{ people: 0, endedAt: null, reason: null, listingId: null },
    }));
  }
}

const pairOf = ({ needId, supplyId }: Pick<Fit, 'needId' | 'supplyId'>): string => `${needId} ${supplyId}`;
