import { Idempotency, Timers } from '#platform';
import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';

describeOnEachEngine('idempotency', [], (context) => {
  const actorId = newId<'Person'>();
  let effects = 0;
  const ask = (key: string, input: unknown, actor: string = actorId): Promise<{ at: Date; n: number }> =>
    context()
      .get(Idempotency)
      .once({ actorId: actor, key, operation: 'count', input }, async () => {
        await context()
          .get(Timers)
          .schedule({ kind: 'test.effect', key: newId(), dueAt: new Date('2099-01-01'), payload: {} });
        return { at: new Date('2026-01-01T00:00:00.000Z'), n: ++effects };
      });

  it('has one effect and one answer for 50 equal requests at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask('k1', { a: 1, b: [2, { c: 3 }] })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[49]?.at).toBeInstanceOf(Date);
  });

  it('does not care for the order of fields, but for their values', async () => {
    const first = await ask('k1', { b: [2, { c: 3 }], a: 1 });
    expect(first.at).toEqual(new Date('2026-01-01T00:00:00.000Z'));
    await expect(ask('k1', { a: 1, b: [2, { c: 4 }] })).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  it('keeps the keys of two people, and keys that differ only in case, apart', async () => {
    const before = effects;
    await ask('k1', { other: true }, newId<'Person'>());
    await ask('K1', { other: true });
    expect(effects).toBe(before + 2);
  });

  it('forgets a key whose work was refused', async () => {
    const refuse = context()
      .get(Idempotency)
      .once({ actorId, key: 'k2', operation: 'refuse', input: {} }, async () => {
        throw new Error('refused');
      });
    await expect(refuse).rejects.toThrow('refused');
    await expect(
      context()
        .get(Idempotency)
        .once({ actorId, key: 'k2', operation: 'refuse', input: {} }, async () => 'now'),
    ).resolves.toBe('now');
  });
});
