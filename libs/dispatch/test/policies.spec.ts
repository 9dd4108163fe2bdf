import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { Dispatch } from '../app/dispatch.facade.js';
import { defaultDispatchPolicy } from '../domain/dispatch-policy.js';
import { District, capabilities } from './district.js';

describeOnEachEngine('a published dispatch policy', capabilities, (context) => {
  let district: District;
  beforeAll(async () => {
    district = await new District(context()).build();
  });
  const publish = (regionId: string, reachMetres: number, hours = 0): Promise<{ version: string }> =>
    context()
      .get(Dispatch)
      .publishPolicy({
        regionId,
        validFrom: district.in(hours),
        policy: { ...defaultDispatchPolicy.policy, reachMetres },
        publishedBy: null,
      });
  const reachOf = async (hours: number): Promise<number> => {
    const { district: top, street, community, grid } = district.ids;
    const { policy } = await context().get(Dispatch).policyFor([top, street, community, grid], district.in(hours));
    return policy.reachMetres;
  };

  it('holds from its instant on, for the regions below, until a deeper region or a later version says otherwise', async () => {
    await publish(district.ids.district, 1_000);
    await publish(district.ids.district, 2_000, 10);
    await publish(district.ids.community, 3_000, 5);
    expect([await reachOf(-1), await reachOf(0), await reachOf(4), await reachOf(5), await reachOf(11)]).toEqual([
      8_000, 1_000, 1_000, 3_000, 3_000,
    ]);
    await expect(publish(district.ids.district, 4_000, 10)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(publish(district.ids.district, 4_000, -1)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(publish(district.ids.district, 60_000, 20)).rejects.toMatchObject({ code: 'DISPATCH_POLICY_INVALID' });
  });

  it.each([
    ['changed', 'UPDATE dispatch_policy SET published_by = ?'],
    ['deleted', 'DELETE FROM dispatch_policy WHERE region_id = ?'],
  ])('is never %s: the engine refuses', async (_, statement) => {
    const { version } = await publish(district.ids.otherStreet, 1_000, statement.length);
    const write = context()
      .get(UnitOfWork)
      .run(() => context().get(Database).change(statement, [district.ids.otherStreet]));
    await expect(write).rejects.toThrow('a published dispatch policy is never changed');
    expect(version).toHaveLength(36);
  });
});
