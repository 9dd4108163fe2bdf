import { Identity } from '#identity';
import type { Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ChangeStanding } from '../app/change-standing.js';
import { RegisterVolunteer } from '../app/register-volunteer.js';
import { SetOnDuty } from '../app/set-on-duty.js';
import { UpdateVolunteer } from '../app/update-volunteer.js';
import { VerifyVolunteer } from '../app/verify-volunteer.js';
import { VolunteerQueries } from '../app/volunteer-queries.js';
import { VolunteerRoll } from '../app/volunteer-roll.facade.js';
import { Volunteering } from '../app/volunteering.facade.js';
import { defaultPolicy } from '../domain/policy.js';
import { capabilities, centre, codeOf, Town } from './town.js';

const nurse = { kind: 'NURSE', number: '护-0001', validFrom: '2026-01-01', validTo: '2026-12-31' };
const insurance = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z') };
const papers = { licences: [nurse], insurances: [insurance] };

describeOnEachEngine('licences and insurances', capabilities, (context) => {
  let town: Town;
  beforeAll(async () => {
    town = await Town.build(context());
  });
  const profile = async (id: string) => (await context().get(Volunteering).candidateProfiles([id]))[0];
  const counted = async (id: string) => {
    const found = await profile(id);
    return [found?.licences.length, found?.insurances.length];
  };
  const shown = async (id: string) => (await context().get(VolunteerQueries).licencesOf([id])).get(id);
  const update = (actor: Actor, id: string, draft: object) => context().get(UpdateVolunteer).execute(actor, id, draft);
  const verify = (id: string, actor = town.station) => context().get(VerifyVolunteer).execute(actor, id);
  const nursing = async () => town.request({ itemId: town.items.get('nurse') });

  test('that volunteers enter themselves count once the station has verified them', async () => {
    const { id, actor: self } = await town.volunteer();
    const requestId = await nursing();
    await update(self, id, papers);
    expect(await counted(id)).toEqual([0, 0]);
    expect(await shown(id)).toEqual([{ ...nurse, number: undefined, verified: false }]);
    await expect(town.assign(requestId, id)).rejects.toMatchObject({ params: { reason: 'LICENCE_MISSING' } });
    expect(await codeOf(verify(id, { ...town.station, personId: self.personId }))).toBe('FOUR_EYES');
    expect(await codeOf(verify(id, town.otherStation))).toBe('NOT_FOUND');
    expect(await verify(id)).toMatchObject({ state: 'VERIFIED', onDuty: true });
    expect(await counted(id)).toEqual([1, 1]);
    expect(await shown(id)).toMatchObject([{ verified: true }]);
    expect(await town.assign(requestId, id)).toBe(0);
  });

  test('that are entered anew are unverified again; what was not touched stays verified', async () => {
    const { id, actor: self } = await town.volunteer(papers);
    expect(await counted(id)).toEqual([1, 1]);
    await update(self, id, { skills: ['做饭'] });
    expect(await counted(id)).toEqual([1, 1]);
    await update(self, id, { insurances: [{ ...insurance, to: new Date('2030-01-01T00:00:00Z') }] });
    expect(await counted(id)).toEqual([1, 0]);
    await expect(town.assign(await nursing(), id)).rejects.toMatchObject({ params: { reason: 'INSURANCE_MISSING' } });
    await update(self, id, { licences: [{ ...nurse, validTo: '2030-12-31' }] });
    expect(await counted(id)).toEqual([0, 0]);
    await verify(id);
    expect(await counted(id)).toEqual([1, 1]);
  });

  test('that staff enter count at once if they may verify, and not for themselves', async () => {
    const { id } = await town.volunteer();
    await update(town.gridWorker, id, papers);
    expect(await counted(id)).toEqual([0, 0]);
    await update(town.station, id, papers);
    expect(await counted(id)).toEqual([1, 1]);

    const [first, second] = [await town.person(), await town.person()];
    const register = (actor: Actor, personId: string) =>
      context()
        .get(RegisterVolunteer)
        .execute(actor, { personId, birthDate: '1990-01-01', ...papers });
    expect(await counted((await register(town.station, first.personId)).id)).toEqual([1, 1]);
    expect(await counted((await register(town.gridWorker, second.personId)).id)).toEqual([0, 0]);
    const worker = await register(town.station, town.station.personId);
    expect(await counted(worker.id)).toEqual([0, 0]);
    await update(town.station, worker.id, papers);
    expect(await counted(worker.id)).toEqual([0, 0]);
  });

  test('of a roll count where the station vouches for it; ages are those of the policy of the region', async () => {
    const from = new Date(context().clock.now().getTime() + 1_000);
    const { id: _id, ...policy } = defaultPolicy;
    const eligibility = { ...policy.eligibility, minimumAge: 16 };
    const publishing = { regionId: town.regions.otherGrid, validFrom: from, publishedBy: null };
    await context()
      .get(VolunteerRoll)
      .publishPolicy({ ...publishing, policy: { ...policy, eligibility } });
    context().clock.advance({ seconds: 2 });
    const people = await context()
      .get(Identity)
      .createPeople(['甲', '乙', '丙', '丁'].map((displayName) => ({ displayName, regionId: town.regions.grid })));
    const row = (index: number, change: object) => ({
      personId: people[index]?.id ?? '',
      regionId: town.regions.grid,
      birthDate: '1980-01-01',
      skills: [],
      home: centre,
      ...papers,
      ...change,
    });
    const child = { birthDate: '2014-01-01', guardianConsent: true };
    const outcome = await context()
      .get(VolunteerRoll)
      .registerVolunteers(
        [row(0, { verified: true }), row(1, {}), row(2, child), row(3, { ...child, regionId: town.regions.otherGrid })],
        { registeredBy: null },
      );
    expect(outcome.refused.map(({ index, reason }) => [index, reason])).toEqual([[3, 'birthDate: younger than 16']]);
    const ids = outcome.registered.map((one) => one.volunteerId);
    expect(await counted(ids[0] ?? '')).toEqual([1, 1]);
    expect(await counted(ids[1] ?? '')).toEqual([0, 0]);
  });

  test("a guardian's consent counts once the station has verified the minor", async () => {
    const self = await town.person();
    const minor = { birthDate: '2010-01-01', guardianConsent: true };
    const { id } = await context().get(RegisterVolunteer).execute(self, minor);
    expect(await profile(id)).toMatchObject({ state: 'REGISTERED', guardianConsent: false });
    await verify(id);
    expect(await profile(id)).toMatchObject({ state: 'VERIFIED', guardianConsent: true });
  });

  test('who was barred before being verified is not verified by the end of the bar', async () => {
    const self = await town.person();
    const { id } = await context().get(RegisterVolunteer).execute(self, { birthDate: '1990-01-01' });
    const stand = (standing: 'BAR' | 'RESUME') =>
      context().get(ChangeStanding).execute(town.station, { volunteerId: id, standing, reason: '核查' });
    await stand('BAR');
    await stand('RESUME');
    await context().get(SetOnDuty).execute(self, true);
    expect(await profile(id)).toMatchObject({ state: 'REGISTERED' });
    await expect(town.assign(await town.request(), id)).rejects.toMatchObject({ params: { reason: 'NOT_VERIFIED' } });
    await verify(id);
    expect(await profile(id)).toMatchObject({ state: 'VERIFIED' });
  });

  test('a rest goes on when the station verifies meanwhile', async () => {
    const { id } = await town.volunteer();
    const until = new Date(context().clock.now().getTime() + 3_600_000);
    await context().get(Volunteering).rest(id, until);
    expect(await verify(id)).toMatchObject({ state: 'COOLDOWN', stateUntil: until });
    context().clock.advance({ hours: 1 });
    expect(await verify(id)).toMatchObject({ state: 'VERIFIED', stateUntil: null });
  });
});
