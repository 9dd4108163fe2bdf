import { Timers, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';

describeOnEachEngine('timers', [], (context) => {
  const fired: string[] = [];
  const schedule = (key: string, minutes: number, kind = 'test.fire'): Promise<void> =>
    context()
      .get(UnitOfWork)
      .run(() =>
        context()
          .get(Timers)
          .schedule({
            kind,
            key,
            dueAt: new Date(context().clock.now().getTime() + minutes * 60_000),
            payload: { key },
          }),
      );

  beforeAll(() => {
    let refusals = 1;
    context()
      .get(Timers)
      .handle('test.fire', async ({ key }) => void fired.push(String(key)));
    context()
      .get(Timers)
      .handle('test.fail-once', async ({ key }) => {
        if (refusals-- > 0) throw new Error('not yet');
        fired.push(String(key));
      });
  });
  beforeEach(() => void fired.splice(0));

  it('fires what is due, in order, and nothing early', async () => {
    await schedule('b', 2);
    await schedule('a', 1);
    await schedule('c', 10);
    context().clock.advance({ minutes: 2 });
    await context().settle();
    expect(fired).toEqual(['a', 'b']);
    context().clock.advance({ minutes: 8 });
    await context().settle();
    expect(fired).toEqual(['a', 'b', 'c']);
  });

  it('is replaced by a second of the same kind and key, and can be taken back', async () => {
    await schedule('moved', 1);
    await schedule('moved', 5);
    await schedule('gone', 1);
    await context()
      .get(UnitOfWork)
      .run(() => context().get(Timers).cancel('test.fire', 'gone'));
    context().clock.advance({ minutes: 2 });
    await context().settle();
    expect(fired).toEqual([]);
    context().clock.advance({ minutes: 3 });
    await context().settle();
    expect(fired).toEqual(['moved']);
  });

  it('fires once when eight workers look at the same time', async () => {
    for (let n = 0; n < 20; n += 1) await schedule(`once-${n}`, 1);
    context().clock.advance({ minutes: 1 });
    await Promise.all(Array.from({ length: 8 }, () => context().get(Timers).runDue()));
    expect([...fired].sort()).toEqual(Array.from({ length: 20 }, (_, n) => `once-${n}`).sort());
  });

  it('tries again after a failure', async () => {
    await schedule('stubborn', 1, 'test.fail-once');
    context().clock.advance({ minutes: 1 });
    await context().settle();
    expect(fired).toEqual([]);
    context().clock.advance({ minutes: 1 });
    await context().settle();
    expect(fired).toEqual(['stubborn']);
  });
});
