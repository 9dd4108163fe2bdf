import { newId } from '#kernel';
import { Identity } from '#identity';
import { Events } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ChangeStanding } from '../app/change-standing.js';
import { RegisterVolunteer } from '../app/register-volunteer.js';
import { SetOnDuty } from '../app/set-on-duty.js';
import { UpdateVolunteer } from '../app/update-volunteer.js';
import { VerifyVolunteer } from '../app/verify-volunteer.js';
import { VolunteerQueries } from '../app/volunteer-queries.js';
import { VolunteerRoll } from '../app/volunteer-roll.facade.js';
import { Volunteering } from '../app/volunteering.facade.js';
import { VolunteerChanged, VolunteersRegistered } from '../app/volunteering.events.js';
import { defaultPolicy, type VolunteeringPolicy } from '../domain/policy.js';
import type { VolunteerRow } from '../domain/facade.types.js';
import { capabilities, centre, codeOf, Town } from './town.js';

describeOnEachEngine('volunteers', capabilities, (context) => {
  let town: Town;
  const changed: string[] = [];
  const registered: (readonly string[])[] = [];
  beforeAll(async () => {
    town = await Town.build(context());
    const events = context().get(Events);
    events.inTransaction(VolunteerChanged, async ({ volunteerId }) => void changed.push(volunteerId));
    events.inTransaction(VolunteersRegistered, async ({ volunteerIds }) => void registered.push(volunteerIds));
  });
  const register = () => context().get(RegisterVolunteer);
  const profile = async (id: string) => (await context().get(Volunteering).candidateProfiles([id]))[0];

  test('registers oneself in the own region, once, with everything dispatch needs', async () => {
    const self = await town.person('𠮷田👩');
    const insurance = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z') };
    const made = await register().execute(self, {
      birthDate: '1985-06-07',
      skills: ['聊天', '聊天', '做饭'],
      languages: ['盐城话'],
      licences: [{ kind: 'NURSE', number: '护-0001', validFrom: '2026-01-01', validTo: '2026-12-31' }],
      insurances: [insurance],
      availability: [{ weekday: 1, fromMinute: 540, toMinute: 1020 }],
      home: { ...centre, system: 'GCJ02' },
    });
    expect(made).toMatchObject({ state: 'REGISTERED', regionId: town.regions.grid, onDuty: true });
    expect(changed).toContain(made.id);
    expect(await profile(made.id)).toMatchObject({ skills: ['聊天', '做饭'], insurances: [], licences: [] });
    await context().get(VerifyVolunteer).execute(town.station, made.id);
    expect(await profile(made.id)).toMatchObject({
      skills: ['聊天', '做饭'],
      insurances: [insurance],
      licences: [{ kind: 'NURSE', validFrom: '2026-01-01', validTo: '2026-12-31' }],
    });
    expect((await profile(made.id))?.home?.longitude).not.toBe(centre.longitude);
    expect(await codeOf(register().execute(self, { birthDate: '1985-06-07' }))).toBe('VOLUNTEER_EXISTS');
    expect(await context().get(Volunteering).volunteerOfPerson(self.personId)).toMatchObject({ id: made.id });
  });

  test('two registrations of one person at once: one volunteer', async () => {
    const self = await town.person();
    const act = () => codeOf(register().execute(self, { birthDate: '1990-01-01' }));
    const outcomes = await Promise.all([act(), act(), act()]);
    expect(outcomes.filter((code) => code === 'none')).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'VOLUNTEER_EXISTS')).toHaveLength(2);
  });

  test.each<[string, object, string]>([
    ['a minor without consent', { birthDate: '2012-01-01' }, 'GUARDIAN_CONSENT_REQUIRED'],
    ['a birth date that is none', { birthDate: '1990-02-30' }, 'BAD_USER_INPUT'],
    [
      'a latitude of 91',
      { birthDate: '1990-01-01', home: { longitude: 1, latitude: 91, system: 'WGS84' } },
      'BAD_USER_INPUT',
    ],
    ['a negative reach', { birthDate: '1990-01-01', reachMetres: -5 }, 'BAD_USER_INPUT'],
    [
      'a licence that ends before it begins',
      {
        birthDate: '1990-01-01',
        licences: [{ kind: 'A', number: '1', validFrom: '2026-02-01', validTo: '2026-01-01' }],
      },
      'BAD_USER_INPUT',
    ],
    ['a skill of 1 MB', { birthDate: '1990-01-01', skills: ['x'.repeat(1_000_000)] }, 'BAD_USER_INPUT'],
    ['an unknown region', { birthDate: '1990-01-01', regionId: newId() }, 'NOT_FOUND'],
  ])('refuses %s', async (_name, draft, code) => {
    const self = await town.person();
    expect(await codeOf(register().execute(self, draft as never))).toBe(code);
    expect(await context().get(Volunteering).volunteerOfPerson(self.personId)).toBeNull();
  });

  test('others are registered only with the permission in the region', async () => {
    const elder = await town.person();
    const draft = { personId: elder.personId, birthDate: '1950-01-01' };
    expect(await codeOf(register().execute(await town.person(), draft))).toBe('NOT_FOUND');
    expect(await codeOf(register().execute(town.otherStation, draft))).toBe('NOT_FOUND');
    const elsewhere = { ...draft, personId: town.otherStation.personId, regionId: town.regions.grid };
    expect(await codeOf(register().execute(town.gridWorker, elsewhere))).toBe('NOT_FOUND');
    expect(await codeOf(register().execute(town.gridWorker, draft))).toBe('none');
  });

  test('the station verifies; on and off duty; a rest ends by itself; who is barred takes nothing', async () => {
    const self = await town.person();
    const { id } = await register().execute(self, { birthDate: '1990-01-01', onDuty: false });
    const duty = (onDuty: boolean) => context().get(SetOnDuty).execute(self, onDuty);
    expect(await codeOf(duty(true))).toBe('STATE_NOT_ALLOWED');
    expect(await codeOf(context().get(VerifyVolunteer).execute(town.otherStation, id))).toBe('NOT_FOUND');
    expect(
      await codeOf(
        context()
          .get(VerifyVolunteer)
          .execute({ ...town.station, personId: self.personId }, id),
      ),
    ).toBe('FOUR_EYES');
    expect((await context().get(VerifyVolunteer).execute(town.station, id)).state).toBe('OFF_DUTY');
    expect(await duty(true)).toMatchObject({ state: 'VERIFIED', onDuty: true });

    const until = new Date(context().clock.now().getTime() + 3_600_000);
    await context().get(Volunteering).rest(id, until);
    expect(await profile(id)).toMatchObject({ state: 'COOLDOWN', stateUntil: until });
    context().clock.advance({ hours: 1 });
    expect(await duty(false)).toMatchObject({ state: 'OFF_DUTY', stateUntil: null });

    const standing = (actor: typeof self, what: 'BAR' | 'RESUME' | 'DEREGISTER', at?: Date) =>
      codeOf(
        context().get(ChangeStanding).execute(actor, { volunteerId: id, standing: what, until: at, reason: '测试' }),
      );
    expect(await standing(self, 'BAR')).toBe('NOT_FOUND');
    expect(await standing(town.station, 'BAR', new Date(0))).toBe('BAD_USER_INPUT');
    expect(await standing(town.station, 'BAR')).toBe('none');
    expect(await codeOf(duty(true))).toBe('STATE_NOT_ALLOWED');
    expect(await standing(town.station, 'RESUME')).toBe('none');
    expect(await standing(self, 'DEREGISTER')).toBe('none');
    expect(await profile(id)).toBeUndefined();
  });

  test('oneself and the staff of the region read a volunteer; to others there is none', async () => {
    const { id, actor: self } = await town.volunteer();
    const queries = context().get(VolunteerQueries);
    expect((await queries.one(self, null)).id).toBe(id);
    expect((await queries.one(town.station, id)).id).toBe(id);
    expect(await codeOf(queries.one(town.otherStation, id))).toBe('NOT_FOUND');
    expect(await codeOf(queries.one(await town.person(), id))).toBe('NOT_FOUND');
    expect(
      await codeOf(
        context()
          .get(UpdateVolunteer)
          .execute(await town.person(), id, { skills: ['做饭'] }),
      ),
    ).toBe('NOT_FOUND');
    await context()
      .get(UpdateVolunteer)
      .execute(self, id, { skills: ['做饭'], reachMetres: 500 });
    expect(await profile(id)).toMatchObject({ skills: ['做饭'], reachMetres: 500 });
    expect((await queries.list(town.station, { state: 'VERIFIED' }, null, 50)).map((row) => row.id)).toContain(id);
    expect((await queries.list(town.otherStation, {}, null, 50)).map((row) => row.id)).not.toContain(id);
    expect(await queries.list(self, {}, null, 50)).toEqual([]);
  });

  test('a roll of 1,200 is read in by chunks; refused rows are told with their reason', async () => {
    const people = await context()
      .get(Identity)
      .createPeople(
        Array.from({ length: 1200 }, (_, index) => ({ displayName: `志愿者${index}`, regionId: town.regions.grid })),
      );
    const rows: VolunteerRow[] = people.map((person) => ({
      personId: person.id,
      regionId: town.regions.grid,
      birthDate: '1980-01-01',
      skills: ['清洁'],
      home: centre,
      verified: true,
    }));
    const spoil = (index: number, change: Partial<VolunteerRow>) => Object.assign(rows[index] ?? {}, change);
    spoil(3, { birthDate: '3000-01-01' });
    spoil(700, { home: { ...centre, latitude: 91 } });
    spoil(701, { personId: rows[700]?.personId });
    spoil(702, { personId: rows[0]?.personId });
    spoil(703, { regionId: newId() });
    const roll = context().get(VolunteerRoll);
    const refusedRows = [
      [3, 'BAD_USER_INPUT'],
      [700, 'BAD_USER_INPUT'],
      [703, 'NOT_FOUND'],
    ];

    const trial = await roll.registerVolunteers(rows, { registeredBy: town.station.personId, dryRun: true });
    expect(trial.refused.map(({ index, code }) => [index, code])).toEqual(expect.arrayContaining(refusedRows));
    expect(
      await context()
        .get(Volunteering)
        .volunteerOfPerson(people[1]?.id ?? ''),
    ).toBeNull();

    const outcome = await roll.registerVolunteers(rows, { registeredBy: town.station.personId });
    expect(outcome.refused.map(({ index, code }) => [index, code])).toEqual([
      [3, 'BAD_USER_INPUT'],
      [700, 'BAD_USER_INPUT'],
      [702, 'VOLUNTEER_EXISTS'],
      [703, 'NOT_FOUND'],
    ]);
    expect(outcome.registered).toHaveLength(1196);
    expect(new Set(outcome.registered.map((row) => row.number)).size).toBe(1196);
    expect(registered.flat()).toHaveLength(1196);
    expect(await profile(outcome.registered[0]?.volunteerId ?? '')).toMatchObject({ state: 'VERIFIED', onDuty: true });
    const again = await roll.registerVolunteers(rows.slice(0, 2), { registeredBy: null });
    expect(again.refused.map((one) => one.code)).toEqual(['VOLUNTEER_EXISTS', 'VOLUNTEER_EXISTS']);
  });

  test('a policy is inherited downwards, begins at its time and is never in the past', async () => {
    const roll = context().get(VolunteerRoll);
    const now = context().clock.now();
    const later = new Date(now.getTime() + 86_400_000);
    const { id: _id, ...body } = defaultPolicy;
    const hailin = { ...body, counting: { ...body.counting, activityCapMinutes: 120 } };
    const publish = (regionId: string, validFrom: Date, policy: VolunteeringPolicy = hailin) =>
      roll.publishPolicy({ regionId, validFrom, policy, publishedBy: null });
    const capAt = async (at: Date) =>
      (await context().get(Volunteering).policyFor(town.regions.grid, at)).counting.activityCapMinutes;

    expect(await capAt(later)).toBeNull();
    await publish(town.regions.district, later);
    expect(await capAt(now)).toBeNull();
    expect(await capAt(later)).toBe(120);
    await publish(town.regions.grid, later, { ...body, counting: { ...body.counting, activityCapMinutes: 60 } });
    expect(await capAt(later)).toBe(60);
    expect(await codeOf(publish(town.regions.district, later))).toBe('POLICY_IN_PAST');
    expect(await codeOf(publish(town.regions.otherGrid, new Date(now.getTime() - 1)))).toBe('POLICY_IN_PAST');
    const unsound = { ...body, counting: { ...body.counting, minimumSharePercent: 101 } };
    expect(await codeOf(publish(town.regions.otherGrid, later, unsound))).toBe('BAD_USER_INPUT');
    expect(
      (await context().get(Volunteering).policyFor(town.regions.otherGrid, later)).counting.activityCapMinutes,
    ).toBe(120);
  });
});
