import { Identity } from '#identity';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { Policies } from '../app/policies.js';
import { PublishPolicy } from '../app/publish-policy.js';
import { defaultPolicy, type VolunteeringPolicy } from '../domain/policy.js';
import { actor, capabilities, codeOf, Town } from './town.js';

const { id: _id, ...rules } = defaultPolicy;
const capped = (minutes: number): VolunteeringPolicy => ({
  ...rules,
  counting: { ...rules.counting, activityCapMinutes: minutes },
});

describeOnEachEngine('publishing the rules of volunteering', capabilities, (context) => {
  let town: Town;
  let officer: ReturnType<typeof actor>;
  beforeAll(async () => {
    town = await Town.build(context());
    const path =
      (await context().get(Identity).regions([town.regions.district])).get(town.regions.district)?.path ?? '';
    officer = actor((await town.person('沈区长')).personId, ['volunteering.publish-policy'], [path]);
  });
  const later = (minutes: number) => new Date(context().clock.now().getTime() + minutes * 60_000);
  const publish = (who: typeof officer, regionId: string, minutes: number, policy = capped(120), key = town.key()) =>
    context()
      .get(PublishPolicy)
      .execute(who, { regionId, validFrom: later(minutes), policy, idempotencyKey: key });

  test('holds from its start in the region and below, once, with a line in the audit log', async () => {
    const key = town.key();
    const { district, grid, otherGrid } = town.regions;
    const first = await publish(officer, district, 10, capped(120), key);
    expect(await publish(officer, district, 10, capped(120), key)).toEqual(first);
    expect(await codeOf(publish(officer, district, 10, capped(90), key))).toBe('IDEMPOTENCY_CONFLICT');
    expect(first).toMatchObject({ regionId: district, validFrom: later(10) });
    const policies = context().get(Policies);
    expect(await policies.inForce(grid, later(9))).toMatchObject({ id: 'defaults-1', regionId: null, validFrom: null });
    expect(await policies.inForce(grid, later(10))).toEqual(first);
    const own = await publish(officer, otherGrid, 10, capped(60));
    const regions = await context().get(Identity).regions([grid, otherGrid]);
    const all = await policies.forRegions([...regions.values()], later(10));
    expect([grid, otherGrid].map((id) => all.get(id)?.id)).toEqual([first.id, own.id]);
    const audit = await context()
      .get(Database)
      .rows<{ subject_id: string }>(
        "SELECT subject_id FROM identity_audit_entry WHERE action = 'volunteering.policy-published' AND actor_id = ?",
        [officer.personId],
      );
    expect(audit.map((row) => row.subject_id).sort()).toEqual([first.id, own.id].sort());
  });

  test('is refused elsewhere, in the past, before the last version, and when it cannot be applied', async () => {
    const { district, grid } = town.regions;
    expect(await codeOf(publish(town.station, district, 30))).toBe('NOT_FOUND');
    expect(await codeOf(publish(actor(officer.personId, [], []), grid, 30))).toBe('NOT_FOUND');
    const station = actor('s', ['volunteering.publish-policy'], town.station.regionPaths('request.read'));
    expect(await codeOf(publish(station, district, 30))).toBe('NOT_FOUND');
    expect(await codeOf(publish(officer, grid, -1))).toBe('POLICY_IN_PAST');
    expect(await codeOf(publish(officer, district, 10))).toBe('POLICY_IN_PAST');
    expect(await codeOf(publish(officer, grid, 30, capped(0)))).toBe('BAD_USER_INPUT');
  });

  test('two versions for one instant at once: one is kept', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => codeOf(publish(officer, town.regions.grid, 60))));
    expect(outcomes.filter((code) => code === 'none')).toHaveLength(1);
    for (const code of outcomes) expect(['none', 'CONFLICT', 'POLICY_IN_PAST']).toContain(code);
  });

  test.each([`UPDATE volunteering_policy SET body = '{}'`, 'DELETE FROM volunteering_policy'])(
    'a version is never changed: %s',
    async (sql) => {
      const change = context()
        .get(UnitOfWork)
        .run(() => context().get(Database).change(sql));
      await expect(change).rejects.toThrow(/never changed/);
    },
  );
});
