import { jest } from '@jest/globals';
import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { OutboxEntity } from '../events/outbox.entity.js';
import { TimerEntity } from '../timers/timer.entity.js';

jest.setTimeout(60_000);

const timers = ['a', 'b', 'c'].map((key, index) => ({
  id: newId<'Timer'>(),
  kind: 'test.reading',
  key,
  dueAt: new Date(Date.UTC(2099, 0, 1, 0, 0, 0, index)),
  payload: { index, nothing: null, 名: '里' },
  attempts: index,
}));

describeOnEachEngine('rows read without the query builder', [], (context) => {
  const database = (): Database => context().get(Database);
  const byKey = (rows: TimerEntity[]): TimerEntity[] => [...rows].sort((one, other) => (one.key < other.key ? -1 : 1));

  beforeAll(() =>
    context()
      .get(UnitOfWork)
      .run(() => database().insertMany(TimerEntity, timers)),
  );

  it('are what TypeORM makes of them', async () => {
    const read = byKey(await database().matching(TimerEntity, 'key', ['a', 'c', 'a', 'unknown']));
    const made = byKey(await database().reader.findBy(TimerEntity, [{ key: 'a' }, { key: 'c' }]));
    expect(read).toEqual(made);
    expect(read).toHaveLength(2);
    expect(read[0]).toBeInstanceOf(TimerEntity);
    expect(read[1]?.dueAt).toEqual(timers[2]?.dueAt);
  });

  it('are narrowed by a further condition, and none are asked for without values', async () => {
    const late = { sql: 'due_at > ?', parameters: [timers[1]?.dueAt] };
    expect((await database().matching(TimerEntity, 'key', ['a', 'b', 'c'], late)).map(({ key }) => key)).toEqual(['c']);
    expect(await database().matching(OutboxEntity, 'type', [])).toEqual([]);
  });

  it('are changed by id in what is given, and in nothing else', async () => {
    const [first] = timers;
    const change = (patch: Partial<TimerEntity>): Promise<void> =>
      context()
        .get(UnitOfWork)
        .run(() => database().changeOne(TimerEntity, first?.id ?? '', patch));
    const dueAt = new Date(Date.UTC(2099, 5, 1, 0, 0, 0, 7));
    await change({ dueAt, payload: { 名: null }, attempts: undefined });
    await change({});
    const made = byKey(await database().reader.find(TimerEntity));
    expect(made).toEqual([{ ...first, dueAt, payload: { 名: null } }, ...timers.slice(1)]);
    await change({ dueAt: first?.dueAt, payload: first?.payload });
    expect(byKey(await database().reader.find(TimerEntity))).toEqual(timers);
  });

  it('show a unit its own changes', async () => {
    const seen = await context()
      .get(UnitOfWork)
      .run(async () => {
        await database().writer.update(TimerEntity, { kind: 'test.reading', key: 'b' }, { attempts: 7 });
        return database().matching(TimerEntity, 'key', ['b']);
      });
    expect(seen.map(({ attempts }) => attempts)).toEqual([7]);
  });
});
