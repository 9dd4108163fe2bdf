import { Identity, IdentitySetup } from '#identity';
import { businessDate, newId } from '#kernel';
import type { Actor } from '#platform';
import { ActivateMatchingPool } from '../app/activate-pool.js';
import { AuditPools } from '../app/audit-pools.js';
import { CreateMatchingPool, type PoolDraft } from '../app/create-pool.js';
import { FundMatchingPool } from '../app/fund-pool.js';
import { RecomputeMatches } from '../app/recompute-matches.js';
import type { MatchEntity } from '../data/match.entity.js';
import { MatchRepository } from '../data/match.repository.js';
import type { PoolEntity } from '../data/pool.entities.js';
import { PoolRepository } from '../data/pool.repository.js';
import { actorOf, type CharityHouse } from './charity-house.js';

/** A sponsor and the people who run its pools in a charity house. */
export class PoolHouse {
  private constructor(
    readonly house: CharityHouse,
    readonly sponsorId: string,
    readonly accountant: Actor,
    readonly reviewer: Actor,
  ) {}

  static async build(house: CharityHouse): Promise<PoolHouse> {
    const [regionId, organisations] = [house.regions.district, [house.hostId]];
    const setup = house.context.get(IdentitySetup);
    const [sponsorId = ''] = await setup.createOrganisations([{ kind: 'FOUNDATION', name: '向阳企业', regionId }]);
    const person = async (displayName: string): Promise<string> =>
      (await house.context.get(Identity).createPerson({ displayName, regionId })).id;
    return new PoolHouse(
      ...([
        house,
        sponsorId,
        actorOf(await person('配捐会计'), ['pool.fund', 'fund.read'], { organisations }),
      ] as const),
      actorOf(await person('复核员'), ['match.review'], { organisations }),
    );
  }

  draft(driveIds: readonly string[], change: Partial<PoolDraft> = {}): PoolDraft {
    const today = businessDate(this.house.now());
    return {
      ...{ hostId: this.house.hostId, sponsorId: this.sponsorId, name: '一比一配捐', fundId: null, driveIds },
      ...{ from: today, to: today, factor: { numerator: 1, denominator: 1 } },
      ...{ capPerGift: null, capPerDonorDay: null, capPerDrive: null, idempotencyKey: newId(), ...change },
    };
  }

  async funded(driveIds: readonly string[], amount: number, change: Partial<PoolDraft> = {}): Promise<PoolEntity> {
    const { context, officer } = this.house;
    const { id: poolId } = await context.get(CreateMatchingPool).execute(officer, this.draft(driveIds, change));
    const money = { poolId, amount, bankReference: '回单-1', idempotencyKey: newId<'Key'>() };
    return context.get(FundMatchingPool).execute(this.accountant, money);
  }

  /** A pool that matches gifts. */
  async active(driveIds: readonly string[], amount: number, change: Partial<PoolDraft> = {}): Promise<PoolEntity> {
    const { id } = await this.funded(driveIds, amount, change);
    return this.house.context.get(ActivateMatchingPool).execute(this.house.officer, id);
  }

  async pool(id: string): Promise<PoolEntity> {
    return (await this.house.context.get(PoolRepository).find(id)) as PoolEntity;
  }

  /** The matches of a pool, oldest first. */
  matches(poolId: string): Promise<MatchEntity[]> {
    return this.house.context.get(MatchRepository).after(poolId, '', 1_000);
  }

  /** What is wrong with any pool: counters, income, and rules computed anew. */
  async faults(): Promise<readonly string[]> {
    const audit = this.house.context.get(AuditPools);
    const outcomes = [await audit.counters(() => undefined), await audit.booked(() => undefined)];
    return [...outcomes, await audit.rules(() => undefined)].flatMap(({ broken }) => broken);
  }

  recompute(poolId: string) {
    return this.house.context.get(RecomputeMatches).execute(poolId);
  }
}
