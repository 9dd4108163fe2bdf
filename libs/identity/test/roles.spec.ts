import { newId } from '#kernel';
import { ActorResolver, Database, Feed, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { CreateOrganisation } from '../app/create-organisation.js';
import { GrantRight } from '../app/grant-right.js';
import { GrantRole } from '../app/grant-role.js';
import { IdentitySetup } from '../app/identity-setup.facade.js';
import { Identity } from '../app/identity.facade.js';
import { Organisations } from '../app/organisations.js';
import { RevokeRole } from '../app/revoke-role.js';
import { ShownNames } from '../app/shown-names.js';
import { creditCodeWarning } from '../domain/credit-code.js';
import { identityCapability } from '../identity.capability.js';
import { actorOf, createPlaces, holder, personIn, register, resolve, type Places } from './world.js';

const refusal = (code: string): unknown => expect.objectContaining({ code });

describeOnEachEngine('Roles and their scope', [identityCapability], (context) => {
  let places: Places;
  beforeAll(async () => {
    places = await createPlaces(context().get(IdentitySetup));
  });

  it('a role in a street holds for its communities and grids and nowhere else', async () => {
    const worker = await holder(context(), places.street, 'STATION_WORKER', places.street);
    const identity = context().get(Identity);
    const { street, community, grid, otherStreet, district } = places;
    await expect(
      identity.requireInRegions(worker, 'request.decide', [street, community, grid, grid]),
    ).resolves.toBeUndefined();
    for (const outside of [otherStreet, district, newId()]) {
      await expect(identity.requireInRegions(worker, 'request.decide', [grid, outside])).rejects.toEqual(
        refusal('NOT_FOUND'),
      );
    }
    await expect(identity.requireInRegions(worker, 'ledger.audit', [grid])).rejects.toEqual(refusal('NOT_FOUND'));
    expect(identity.regionScope(worker, 'request.decide')).toHaveLength(1);
  });

  it('knows the tree', async () => {
    const { district, street, community, grid } = places;
    expect(await context().get(Identity).ancestorsOf(grid)).toEqual([district, street, community, grid]);
    await expect(context().get(Identity).ancestorsOf(newId())).rejects.toEqual(refusal('NOT_FOUND'));
    const regions = await context().get(Identity).regions([grid, newId()]);
    expect([...regions.values()]).toMatchObject([
      { id: grid, level: 'GRID', parentId: community, path: `/${district}/${street}/${community}/${grid}/` },
    ]);
  });

  it('takes effect on a live session at once, and is taken at once', async () => {
    const officer = await holder(context(), places.district, 'DISTRICT_OFFICER', places.district);
    const tokens = await register(context(), places.grid);
    expect((await actorOf(context(), tokens)).permissions.size).toBe(0);
    const draft = {
      personId: tokens.personId,
      role: 'STATION_WORKER' as const,
      scope: 'REGION' as const,
      scopeId: places.street,
    };
    const grant = await context().get(GrantRole).execute(officer, draft);
    expect((await actorOf(context(), tokens)).permissions).toContain('request.decide');
    await context().get(RevokeRole).execute(officer, grant.id);
    expect((await actorOf(context(), tokens)).permissions.size).toBe(0);
    const again = await context().get(RevokeRole).execute(officer, grant.id);
    expect(again.revokedAt).not.toBeNull();
    expect((await context().get(GrantRole).execute(officer, draft)).id).not.toBe(grant.id);
  });

  it('sees after two seconds what another process changed', async () => {
    const tokens = await register(context(), places.grid);
    const { sessionId } = await actorOf(context(), tokens);
    const end = 'UPDATE identity_session SET ended_at = ? WHERE id = ?';
    const changeElsewhere = (): Promise<number> =>
      context().get(Database).change(end, [context().clock.now(), sessionId]);
    await context().get(UnitOfWork).run(changeElsewhere);
    context().clock.advance({ seconds: 2 });
    expect(await resolve(context(), tokens)).toBeUndefined();
  });

  it('tells the sockets of the person, and only them', async () => {
    const officer = await holder(context(), places.district, 'DISTRICT_OFFICER', places.district);
    const personId = await personIn(context(), places.grid);
    await context().settle();
    const feed = context().get(Feed);
    const events = await feed.open([`person:${personId}:access`], await feed.head());
    await context()
      .get(GrantRole)
      .execute(officer, { personId, role: 'GRID_WORKER', scope: 'REGION', scopeId: places.grid });
    await context().settle();
    expect((await events.next()).value).toMatchObject({ type: 'identity.RoleChanged', payload: { personId } });
    await events.return?.();
  });

  it('given 20 times at once is held once', async () => {
    const officer = await holder(context(), places.district, 'DISTRICT_OFFICER', places.district);
    const personId = await personIn(context(), places.grid);
    const draft = { personId, role: 'GRID_WORKER' as const, scope: 'REGION' as const, scopeId: places.grid };
    const grants = await Promise.all(
      Array.from({ length: 20 }, () => context().get(GrantRole).execute(officer, draft)),
    );
    expect(new Set(grants.map(({ id }) => id)).size).toBe(1);
  });

  it('nobody gives beyond his own scope and rank, to himself, or by a role that he has lost', async () => {
    const officer = await holder(context(), places.street, 'DISTRICT_OFFICER', places.street);
    const personId = await personIn(context(), places.grid);
    const give = context().get(GrantRole);
    const region = (role: 'STATION_WORKER' | 'DISTRICT_OFFICER' | 'AUDITOR', scopeId: string) => ({
      personId,
      role,
      scope: 'REGION' as const,
      scopeId,
    });
    await expect(give.execute(officer, region('STATION_WORKER', places.otherStreet))).rejects.toEqual(
      refusal('GRANT_BEYOND_SCOPE'),
    );
    await expect(give.execute(officer, region('DISTRICT_OFFICER', places.street))).rejects.toEqual(
      refusal('GRANT_BEYOND_SCOPE'),
    );
    await expect(give.execute(officer, region('AUDITOR', places.street))).rejects.toEqual(
      refusal('GRANT_BEYOND_SCOPE'),
    );
    await expect(
      give.execute(officer, { personId, role: 'PLATFORM_ADMIN', scope: 'PLATFORM', scopeId: null }),
    ).rejects.toEqual(refusal('GRANT_BEYOND_SCOPE'));
    await expect(
      give.execute(officer, { ...region('STATION_WORKER', places.grid), personId: officer.personId }),
    ).rejects.toEqual(refusal('GRANT_BEYOND_SCOPE'));
    await expect(
      give.execute(officer, { ...region('STATION_WORKER', places.grid), personId: newId() }),
    ).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(give.execute(officer, region('STATION_WORKER', newId()))).rejects.toEqual(refusal('NOT_FOUND'));
    const admin = await holder(context(), places.district, 'PLATFORM_ADMIN', null);
    const [own] = await context().get(GrantRight).within(admin, officer.personId);
    await context()
      .get(RevokeRole)
      .execute(admin, own?.grantId ?? '');
    await expect(give.execute(officer, region('STATION_WORKER', places.grid))).rejects.toEqual(
      refusal('GRANT_BEYOND_SCOPE'),
    );
  });

  it('a grant out of reach answers as one that does not exist', async () => {
    const officer = await holder(context(), places.street, 'DISTRICT_OFFICER', places.street);
    const other = await holder(context(), places.otherStreet, 'STATION_WORKER', places.otherStreet);
    const admin = await holder(context(), places.district, 'PLATFORM_ADMIN', null);
    const [grant] = await context().get(GrantRight).within(admin, other.personId);
    await expect(
      context()
        .get(RevokeRole)
        .execute(officer, grant?.grantId ?? ''),
    ).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(context().get(RevokeRole).execute(officer, newId())).rejects.toEqual(refusal('NOT_FOUND'));
    expect(await context().get(GrantRight).within(officer, other.personId)).toEqual([]);
  });

  it('the head of an organisation takes in members of his own', async () => {
    const officer = await holder(context(), places.district, 'DISTRICT_OFFICER', places.district);
    const create = context().get(CreateOrganisation);
    const team = await create.execute(officer, {
      kind: 'TEAM',
      name: '𠮷祥志愿队🌸',
      regionId: places.community,
      creditCode: ' 91350100m000100y44',
    });
    expect(creditCodeWarning(team.creditCode)).toBe('CHECK_CHARACTER');
    const foreign = { kind: 'TEAM' as const, name: '外', regionId: places.otherStreet };
    const street = await holder(context(), places.street, 'DISTRICT_OFFICER', places.street);
    await expect(create.execute(street, foreign)).rejects.toEqual(refusal('NOT_FOUND'));
    const head = await holder(context(), places.grid, 'ORGANISATION_ADMIN', team.id);
    const personId = await personIn(context(), places.grid);
    await context()
      .get(GrantRole)
      .execute(head, { personId, role: 'ORGANISATION_MEMBER', scope: 'ORGANISATION', scopeId: team.id });
    expect(await context().get(Organisations).ofPerson(personId)).toEqual([team.id]);
    const [grant] = await context().get(GrantRight).within(head, personId);
    await context()
      .get(RevokeRole)
      .execute(head, grant?.grantId ?? '');
    expect(await context().get(Organisations).ofPerson(personId)).toEqual([]);
    const again = {
      personId: head.personId,
      role: 'ORGANISATION_ADMIN' as const,
      scope: 'ORGANISATION' as const,
      scopeId: team.id,
    };
    await expect(context().get(IdentitySetup).grantRoles([again])).resolves.toBeUndefined();
  });

  it('resolves all connected clients together, and sees a lost session', async () => {
    const sessions = await Promise.all(Array.from({ length: 5 }, () => register(context(), places.grid)));
    const holders = await Promise.all(
      sessions.map(async (tokens) => ({
        authorization: `Bearer ${tokens.accessToken}`,
        actor: await actorOf(context(), tokens),
      })),
    );
    const refreshed = await context()
      .get(ActorResolver)
      .refresh([...holders, { authorization: 'Bearer x', actor: holders[0]!.actor }]);
    expect(refreshed.map((actor) => actor?.personId)).toEqual([...sessions.map(({ personId }) => personId), undefined]);
    context().clock.advance({ minutes: 16 });
    expect(await resolve(context(), sessions[0]!)).toBeUndefined();
  });

  it('shows names in full to those with a task in the region only', async () => {
    const personId = await personIn(context(), places.grid);
    const shown = async (reader: Parameters<ShownNames['execute']>[0]): Promise<string | undefined> =>
      (await context().get(ShownNames).execute(reader, [personId, newId()])).get(personId);
    expect(await shown(undefined)).toBe('李**');
    expect(await shown(await holder(context(), places.otherStreet, 'STATION_WORKER', places.otherStreet))).toBe('李**');
    expect(await shown(await holder(context(), places.street, 'GRID_WORKER', places.grid))).toBe('李四');
  });

  it('enters many people at once, and finds them by phone', async () => {
    const drafts = Array.from({ length: 5_000 }, (_, at) => ({
      displayName: `志愿者${at}𠮷`,
      regionId: places.grid,
      phone: `1980${String(at).padStart(7, '0')}`,
    }));
    const created = await context().get(Identity).createPeople(drafts);
    const found = await context().get(Identity).idsByPhones(['19800004999', '19800009999']);
    expect([...found]).toEqual([['19800004999', created[4_999]?.id]]);
    expect(
      (
        await context()
          .get(Identity)
          .people(created.map(({ id }) => id))
      ).size,
    ).toBe(5_000);
    await expect(context().get(Identity).createPeople([drafts[0]!])).rejects.toEqual(refusal('CONFLICT'));
    expect(await context().get(IdentitySetup).regionsAfter(undefined, 10)).toHaveLength(5);
  });
});
