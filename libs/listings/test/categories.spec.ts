import { addDays, businessDate, localDate, newId } from '#kernel';
import { Identity } from '#identity';
import { Database } from '#platform';
import { describeOnEachEngine } from '#testing';
import { CategoryRepository } from '../data/category.repository.js';
import { DecideCategory } from '../app/decide-category.js';
import { EndCategory } from '../app/end-category.js';
import { PersonCategories } from '../app/person-categories.js';
import { PERSON_CATEGORIES } from '../domain/category.js';
import { actorOf, capabilities, CatalogueHouse } from './catalogue-house.js';

describeOnEachEngine('categories of people', capabilities, (context) => {
  let house: CatalogueHouse;
  beforeAll(async () => {
    house = await CatalogueHouse.build(context());
  });
  const at = async (personId: string, date: string): Promise<string[]> =>
    (await context().get(PersonCategories).at([personId], localDate(date))).get(personId) ?? [];

  it('hold from the first day to the last', async () => {
    const { personId } = await house.resident();
    await house.decide(personId, 'LOW_INCOME', '2026-01-01', '2026-06-30');
    await house.decide(personId, 'DISABLED', '2026-06-30');
    expect(await at(personId, '2025-12-31')).toEqual([]);
    expect(await at(personId, '2026-01-01')).toEqual(['LOW_INCOME']);
    expect(await at(personId, '2026-06-30')).toEqual(['LOW_INCOME', 'DISABLED']);
    expect(await at(personId, '2026-07-01')).toEqual(['DISABLED']);
  });

  it('are kept apart for many people at once', async () => {
    const [one, other, third] = [await house.resident(), await house.resident(), await house.resident()];
    await house.decide(one.personId, 'AGED_ALONE');
    await house.decide(third.personId, 'VETERAN');
    const ids = [one, other, third].map(({ personId }) => personId);
    const found = await context().get(PersonCategories).at(ids, localDate('2026-03-02'));
    expect(ids.map((id) => found.get(id))).toEqual([['AGED_ALONE'], [], ['VETERAN']]);
  });

  it('are decided by the station of where the person lives, and by nobody else', async () => {
    const { personId } = await house.resident();
    const draft = { personId, category: 'LOW_INCOME', validFrom: '2026-01-01', validTo: null, basis: '证' } as const;
    const strangers = [house.otherStation, house.gridWorker, house.authority, house.manager, house.fundOfficer];
    const oneself = actorOf(personId, ['category.decide'], { paths: ['/'] });
    for (const actor of [...strangers, oneself]) {
      const decided = context()
        .get(DecideCategory)
        .execute(actor, { ...draft, idempotencyKey: newId() });
      await expect(decided).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await at(personId, '2026-03-02')).toEqual([]);
  });

  it('are read by the person and his station, and by nobody else', async () => {
    const person = await house.resident();
    const { id } = await house.decide(person.personId, 'LOW_INCOME');
    const categories = context().get(PersonCategories);
    for (const actor of [person, house.station]) {
      expect(await categories.of(actor, person.personId)).toMatchObject([{ id, category: 'LOW_INCOME' }]);
    }
    const strangers = [house.otherStation, house.gridWorker, house.authority, house.manager, house.fundOfficer];
    for (const actor of [...strangers, await house.resident()]) {
      await expect(categories.of(actor, person.personId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(categories.of(house.station, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('follow the person to the station of his new region', async () => {
    const person = await house.resident();
    await house.decide(person.personId, 'LOW_INCOME');
    await context().get(Identity).movePerson(person.personId, house.regions.other, null);
    const categories = context().get(PersonCategories);
    expect(await categories.of(house.otherStation, person.personId)).toHaveLength(1);
    await expect(categories.of(house.station, person.personId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('end on a day, and are not ended again to last longer', async () => {
    const { personId } = await house.resident();
    const { id: decisionId } = await house.decide(personId, 'CHILD_IN_NEED', '2026-01-01', '2026-12-31');
    const end = context().get(EndCategory);
    await expect(end.execute(house.otherStation, { decisionId, validTo: '2026-03-01' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(end.execute(house.station, { decisionId, validTo: '2025-12-31' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await end.execute(house.station, { decisionId, validTo: '2026-03-01' })).toMatchObject({
      ...{ category: 'CHILD_IN_NEED', validTo: '2026-03-01' },
    });
    for (const validTo of ['2026-03-01', '2026-03-02', '2027-01-01']) {
      await expect(end.execute(house.station, { decisionId, validTo })).rejects.toMatchObject({
        code: 'CATEGORY_ALREADY_ENDED',
      });
    }
    expect(await at(personId, '2026-03-01')).toEqual(['CHILD_IN_NEED']);
    expect(await at(personId, '2026-03-02')).toEqual([]);
    expect(await house.decide(personId, 'CHILD_IN_NEED', '2026-03-02')).toMatchObject({ validTo: null });
  });

  it('are decided once for the same days, whoever decides at the same time', async () => {
    const { personId } = await house.resident();
    const tried = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) => house.decide(personId, 'LOW_INCOME', `2026-01-${String(n + 10)}`)),
    );
    const refused = tried.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(refused).toEqual(Array.from({ length: 11 }, () => 'CATEGORY_OVERLAPS'));
    expect(await context().get(CategoryRepository).ofPeople([personId])).toHaveLength(1);
  });

  it('are decided once for a key', async () => {
    const { personId } = await house.resident();
    const today = businessDate(context().clock.now());
    const draft = { personId, category: 'VETERAN', validFrom: today, validTo: null, basis: '证' } as const;
    const keyed = { ...draft, idempotencyKey: newId<'Key'>() };
    const decide = context().get(DecideCategory);
    const first = await decide.execute(house.station, keyed);
    expect(await decide.execute(house.station, keyed)).toEqual(first);
    const others = [{ category: 'DISABLED' as const }, { validTo: addDays(today, 1) }, { basis: '别的证' }];
    for (const other of others) {
      const again = decide.execute(house.station, { ...keyed, ...other });
      await expect(again).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    }
  });

  it('leave their word in no row of any table, though each decision is audited', async () => {
    const person = await house.resident();
    const { id } = await house.decide(person.personId, 'EXTREME_POVERTY');
    await context().get(EndCategory).execute(house.station, { decisionId: id, validTo: '2026-05-01' });
    await house.found({}, person);
    await context().settle();
    const audited = await rows<{ action: string; actor_id: string }>(
      'SELECT action, actor_id FROM identity_audit_entry WHERE subject_id = ? ORDER BY id',
      [id],
    );
    expect(audited).toEqual([
      { action: 'category.decided', actor_id: house.station.personId },
      { action: 'category.ended', actor_id: house.station.personId },
    ]);
    const everything = await wholeDatabase();
    expect(everything.get('listings_category')).toContain(person.personId);
    const told = [...everything].filter(([, text]) => PERSON_CATEGORIES.some((word) => text.includes(word)));
    expect(told.map(([table]) => table)).toEqual(['listings_price']);
    expect([...everything].filter(([, text]) => text.includes('低保证 2026-001'))).toEqual([]);
  });

  const rows = <R>(sql: string, parameters: unknown[] = []): Promise<R[]> =>
    context().get(Database).rows<R>(sql, parameters);

  /** Every row of every table as text. Price tables are of no person: they name every category. */
  async function wholeDatabase(): Promise<Map<string, string>> {
    await house.draft();
    const names = await rows<{ name: string }>(
      context().engine === 'sqlite'
        ? `SELECT name FROM sqlite_master WHERE type = 'table'`
        : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    const texts = new Map<string, string>();
    for (const { name } of names) texts.set(name, JSON.stringify(await rows(`SELECT * FROM ${name}`)));
    return texts;
  }
});
