import { createHash } from 'node:crypto';
import { Identity, IdentitySetup } from '#identity';
import { addYears, businessDate } from '#kernel';
import { Database } from '#platform';
import { describeOnEachEngine } from '#testing';
import { CastBallot } from '../app/cast-ballot.js';
import { Recusals } from '../app/recusals.js';
import { RegisterExpert } from '../app/register-expert.js';
import { RoundFacts } from '../app/round-facts.js';
import { capabilities, key, PanelHouse, type PoolMember } from './panel-house.js';

const RANDOM = /^[0-9a-f]{8}-[0-9a-f]{4}-4/;

describeOnEachEngine('what the file of a round keeps to itself', capabilities, (context) => {
  let house: PanelHouse;
  let employer: string;
  beforeAll(async () => {
    house = await PanelHouse.build(context());
    const draft = { kind: 'SOCIAL_ORGANISATION', name: '盐城大学', regionId: house.region.id } as const;
    employer = (await context().get(IdentitySetup).createOrganisations([draft]))[0] ?? '';
  });
  const employed = (name: string): Promise<PoolMember> => house.expert(name, { organisationId: employer });
  const conflicts = async (roundId: string, { actor }: PoolMember): Promise<string[]> =>
    (await context().get(Recusals).inRound(roundId, [actor.personId])).get(actor.personId) ?? [];

  it('where an expert works: the same for colleagues, and found by no list of organisations', async () => {
    const members = [await employed('甲教授'), await employed('乙教授'), ...house.pool.slice(0, 3)];
    const roundId = await house.openRound(undefined, members);
    const other = await house.openRound(undefined, members);
    const { experts } = await context().get(RoundFacts).given(roundId);
    const hashes = experts.flatMap(({ organisationId }) => organisationId ?? []);
    expect([hashes.length, new Set(hashes).size]).toEqual([2, 1]);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    const guessed = [employer, `${roundId}:${employer}`, `${employer}:${roundId}`].map((text) =>
      createHash('sha256').update(text).digest('hex'),
    );
    expect(guessed).not.toContain(hashes[0]);
    const again = (await context().get(RoundFacts).given(other)).experts.flatMap(
      (expert) => expert.organisationId ?? [],
    );
    expect(again).not.toContain(hashes[0]);
  });

  it('when somebody voted: ballots have random ids', async () => {
    const { roundId, applications } = await house.drawn();
    for (const number of ['E10000001', 'E10000002', 'E10000003']) {
      const voter = await house.person('周居民', number);
      const ballot = { roundId, applicationIds: [applications[0] ?? ''], idempotencyKey: key() };
      expect((await context().get(CastBallot).execute(voter, ballot)).id).toMatch(RANDOM);
    }
    const { ballots } = await context().get(RoundFacts).given(roundId);
    expect(ballots.map(({ personId }) => personId)).toEqual(ballots.map(({ personId }) => personId).sort());
    expect(ballots.every(({ personId }) => RANDOM.test(personId))).toBe(true);
  });

  it('an employer that an expert has left counts on as a tie', async () => {
    const member = await house.expert('丙教授', { organisationId: house.applicants[1] ?? '' });
    const { roundId, applications } = await house.inReview(undefined, [member, ...house.pool]);
    expect(await conflicts(roundId, member)).toEqual([applications[1]]);
    const entry = { hostId: house.hostId, personId: member.actor.personId, fields: ['SOCIAL_WORK'], ties: [] };
    await context()
      .get(RegisterExpert)
      .execute(house.manager, { ...entry, organisationId: employer, idempotencyKey: key() });
    expect(await conflicts(roundId, member)).toEqual([applications[1]]);
    const now = context().clock.now();
    context().clock.set(new Date(`${addYears(businessDate(now), 3)}T02:00:00.000Z`));
    expect(await conflicts(roundId, member)).toEqual([applications[1]]);
    context().clock.advance({ hours: 24 });
    expect(await conflicts(roundId, member)).toEqual([]);
    context().clock.set(now);
  });

  it('a role in an organisation that has ended counts on for three years', async () => {
    const member = await house.expert('丁专家');
    const { roundId, applications } = await house.inReview(undefined, [member, ...house.pool]);
    expect(await conflicts(roundId, member)).toEqual([]);
    const role = { role: 'ORGANISATION_MEMBER', scope: 'ORGANISATION', scopeId: house.applicants[2] ?? '' } as const;
    await context()
      .get(IdentitySetup)
      .grantRoles([{ personId: member.actor.personId, ...role }]);
    expect(await conflicts(roundId, member)).toEqual([applications[2]]);
    const now = context().clock.now();
    const sql = 'UPDATE identity_role_grant SET revoked_at = ?, revoked_by = ?, active_key = NULL WHERE person_id = ?';
    await house.write(async () => {
      await context().get(Database).change(sql, [now, house.manager.personId, member.actor.personId]);
      await context()
        .get(Database)
        .change('DELETE FROM identity_membership WHERE person_id = ?', [member.actor.personId]);
    });
    expect(await conflicts(roundId, member)).toEqual([applications[2]]);
    context().clock.set(new Date(`${addYears(businessDate(now), 3)}T02:00:00.000Z`));
    expect(await conflicts(roundId, member)).toEqual([applications[2]]);
    context().clock.advance({ hours: 24 });
    expect(await conflicts(roundId, member)).toEqual([]);
    context().clock.set(now);
  });

  it('a person is in conflict through each account with the same document', async () => {
    const member = await house.expert('戊专家');
    const { roundId, applications } = await house.inReview(undefined, [member, ...house.pool]);
    const other = await house.person('戊专家的另一账号', 'E90000001');
    await context()
      .get(IdentitySetup)
      .addMembers(house.applicants[3] ?? '', [other.personId]);
    expect(await conflicts(roundId, member)).toEqual([]);
    const document = { type: 'PASSPORT', number: 'E90000001' } as const;
    await context().get(Identity).setDocument(member.actor.personId, document, null);
    expect(await conflicts(roundId, member)).toEqual([applications[3]]);
    await house.declare(member.actor, applications[0] ?? '');
    const [one, two] = [member, { ...member, actor: other }];
    expect(await conflicts(roundId, one)).toEqual(await conflicts(roundId, two));
    expect(await conflicts(roundId, two)).toEqual([applications[0], applications[3]]);
  });

  it('a time for sheets that is over is not set: all would be void', async () => {
    const { roundId } = await house.inReview();
    const now = context().clock.now();
    await expect(house.draw(roundId, house.manager, now)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await house.draw(roundId, house.manager, new Date(now.getTime() + 1))).publicValue).not.toBeNull();
  });
});
