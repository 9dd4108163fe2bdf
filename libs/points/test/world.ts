import { businessDate, newId } from '#kernel';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { Ledger, ledgerCapability } from '#ledger';
import { Checks, Events, UnitOfWork, type Actor } from '#platform';
import type { TestContext } from '#testing';
import { ServiceRecordEffective, ServiceRecordReversed, volunteeringCapability, VolunteerRoll } from '#volunteering';
import { PublishPointsPolicy } from '../app/publish-points-policy.js';
import { ReadPoints } from '../app/read-points.js';
import type { PointsRulesDraft, RecordSource } from '../domain/points-policy.js';
import { pointsCapability } from '../points.capability.js';

export const capabilities = [ledgerCapability, identityCapability, volunteeringCapability, pointsCapability];

/** One point a minute: amounts in tests are minutes. */
export const perMinute = { numerator: 1, denominator: 1 };

/** Somebody who serves. */
export interface Helper {
  personId: string;
  volunteerId: string;
}

/** Where points are spent in tests. */
export const SHOP = 'system:points:redeemed';

/** A district with a street, an officer, and as many volunteers as asked. */
export class PointsWorld {
  readonly district = newId<'Region'>();
  readonly street = newId<'Region'>();
  officer: Actor;

  constructor(readonly context: TestContext) {}

  async found(): Promise<void> {
    const [district] = await this.context.get(IdentitySetup).createRegions([
      { id: this.district, parentId: null, level: 'DISTRICT', name: '亭湖区' },
      { id: this.street, parentId: this.district, level: 'STREET', name: '五星街道' },
    ]);
    const { id } = await this.person('沈建平');
    const permissions = new Set(['points.publish-policy', 'points.grant-care']);
    this.officer = { ...this.actorOf(id), permissions, regionPaths: () => [district?.path ?? ''] };
    await this.context.get(Ledger).ensureAccounts([{ code: SHOP, asset: 'POINT', mayOverdraw: true }]);
  }

  actorOf(personId: string): Actor {
    const nothing = { permissions: new Set<string>(), regionPaths: () => [], organisationIds: () => [] };
    return { personId, sessionId: newId<'Session'>(), ...nothing };
  }

  async person(displayName: string): Promise<{ id: string }> {
    return this.context.get(Identity).createPerson({ displayName, regionId: this.street });
  }

  async volunteers(count: number): Promise<Helper[]> {
    const drafts = Array.from({ length: count }, (_, n) => ({ displayName: `王${n}`, regionId: this.street }));
    const people = await this.context.get(Identity).createPeople(drafts);
    const rows = people.map(({ id }) => {
      return { personId: id, regionId: this.street, birthDate: '1985-03-07', skills: [], verified: true };
    });
    const { registered } = await this.context.get(VolunteerRoll).registerVolunteers(rows, { registeredBy: null });
    return registered.map(({ index, volunteerId }) => ({ personId: people[index]?.id ?? '', volunteerId }));
  }

  /** Somebody becomes a volunteer. */
  async register(personId: string): Promise<Helper> {
    const row = { personId, regionId: this.street, birthDate: '1950-03-07', skills: [], verified: true };
    const { registered } = await this.context.get(VolunteerRoll).registerVolunteers([row], { registeredBy: null });
    return { personId, volunteerId: registered[0]?.volunteerId ?? '' };
  }

  record(helper: Helper, minutes: number, change: { source?: RecordSource; recordId?: string; at?: string } = {}) {
    return {
      recordId: newId<'ServiceRecord'>(),
      ...helper,
      regionId: this.street,
      minutes,
      source: 'SIGNED' as RecordSource,
      itemId: newId<'MenuItem'>(),
      at: this.context.clock.now().toISOString(),
      ...change,
    };
  }

  /** Records take effect in one unit. */
  async effective(...records: ReturnType<PointsWorld['record']>[]): Promise<void> {
    await this.context.get(UnitOfWork).run(async () => {
      for (const record of records) await this.context.get(Events).publish(ServiceRecordEffective, record);
    });
  }

  /** Somebody serves so many minutes; returns the record. */
  async serve(helper: Helper, minutes: number): Promise<ReturnType<PointsWorld['record']>> {
    const record = this.record(helper, minutes);
    await this.effective(record);
    return record;
  }

  async reverse({ recordId, volunteerId, personId, regionId }: ReturnType<PointsWorld['record']>): Promise<void> {
    const payload = { recordId, volunteerId, personId, regionId };
    await this.context.get(UnitOfWork).run(() => this.context.get(Events).publish(ServiceRecordReversed, payload));
  }

  /** The district's rules from now on. */
  async publish(rules: PointsRulesDraft, regionId = this.district): Promise<{ id: string; version: number }> {
    this.context.clock.advance({ ms: 1 });
    const draft = { regionId, effectiveFrom: this.context.clock.now(), rules, idempotencyKey: newId() };
    return this.context.get(PublishPointsPolicy).execute(this.officer, draft);
  }

  /** What somebody's lots are: how much is left and kept of each, and its last day; the oldest end first. */
  async lots({ personId }: { personId: string }): Promise<[remaining: number, held: number, lastDay: string][]> {
    const lots = await this.context.get(ReadPoints).lots(personId, 100);
    return lots.map(({ remaining, held, expiresAt }) => [remaining, held, businessDate(expiresAt)]);
  }

  async balance({ personId }: { personId: string }): Promise<number> {
    return (await this.context.get(ReadPoints).balance(personId)).balance;
  }

  /** What the checks of points find wrong. */
  async differences(): Promise<string[]> {
    const { invariants, derivations } = this.context.get(Checks);
    const outcomes = [];
    for (const { run } of [...invariants, ...derivations]) outcomes.push(await run(() => undefined));
    return outcomes.flatMap(({ broken }) => broken);
  }
}
