import { newId } from '#kernel';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { ledgerCapability } from '#ledger';
import { Events, UnitOfWork, type Engine } from '#platform';
import { pointsCapability } from '#points';
import { mariadbIsGiven, type TestContext } from '#testing';
import { ServiceRecordEffective, volunteeringCapability, VolunteerRoll } from '#volunteering';

export const capabilities = [ledgerCapability, identityCapability, volunteeringCapability, pointsCapability];
export const named = (engine: Engine): string => (engine === 'mysql' ? 'MariaDB' : 'SQLite');
export const enginesHere = (): Engine[] => (mariadbIsGiven() ? ['sqlite', 'mysql'] : ['sqlite']);

/** Somebody who serves. */
export interface Participant {
  readonly personId: string;
  readonly volunteerId: string;
  readonly regionId: string;
}

const PEOPLE_AT_ONCE = 2_000;

/** Verified volunteers of one district, in a database of its own. */
export async function participants(context: TestContext, count: number): Promise<Participant[]> {
  const regionId = newId<'Region'>();
  await context.get(IdentitySetup).createRegions([{ id: regionId, parentId: null, level: 'DISTRICT', name: '亭湖区' }]);
  const all: Participant[] = [];
  while (all.length < count) {
    const length = Math.min(PEOPLE_AT_ONCE, count - all.length);
    const drafts = Array.from({ length }, (_, n) => ({ displayName: `王${all.length + n}`, regionId }));
    const people = await context.get(Identity).createPeople(drafts);
    const rows = people.map(({ id }) => {
      return { personId: id, regionId, birthDate: '1985-03-07', skills: [], verified: true };
    });
    const { registered } = await context.get(VolunteerRoll).registerVolunteers(rows, { registeredBy: null });
    for (const { index, volunteerId } of registered) {
      all.push({ personId: people[index]?.id ?? '', volunteerId, regionId });
    }
  }
  return all;
}

/** Two hours of everybody take effect: of all in one unit, or of each in a unit of his own. Returns awards a second. */
export async function award(
  context: TestContext,
  everybody: readonly Participant[],
  together: boolean,
): Promise<number> {
  const [units, events] = [context.get(UnitOfWork), context.get(Events)];
  const at = context.clock.now().toISOString();
  const records = everybody.map((one) => {
    const ids = { recordId: newId<'ServiceRecord'>(), itemId: newId<'MenuItem'>() };
    return { ...one, ...ids, minutes: 120, source: 'SIGNED' as const, at };
  });
  const begin = performance.now();
  const groups = together ? [records] : records.map((record) => [record]);
  for (const group of groups) {
    await units.run(async () => {
      for (const record of group) await events.publish(ServiceRecordEffective, record);
    });
  }
  return records.length / ((performance.now() - begin) / 1_000);
}
