import { describeOnEachEngine } from '#testing';
import type { Actor } from '#platform';
import { CaseSteps } from '../app/case-steps.js';
import type { CaseStep } from '../domain/case-steps.js';
import type { GrantEntity } from '../data/grant.entity.js';
import { capabilities } from './charity-house.js';
import { GrantHouse } from './grant-house.js';

describeOnEachEngine('the next steps of a case', capabilities, (context) => {
  let house: GrantHouse;
  beforeAll(async () => {
    house = await GrantHouse.build(context());
    await house.money(1_000_000);
  });
  const barrier = async (actor: Actor, { id }: GrantEntity, step: CaseStep): Promise<unknown> => {
    const steps = (await context().get(CaseSteps).ofGrants(actor, [id])).get(id) ?? [];
    return steps.find((one) => one.step === step)?.barrier;
  };
  const refusedAs = async (deed: Promise<unknown>): Promise<unknown> =>
    deed.then(
      () => null,
      (error: { code: string; params: { because?: string } }) =>
        error.code === 'NOT_FOUND' ? 'ROLE' : error.params.because,
    );

  it('say beforehand what each deed says of who may not take it', async () => {
    const asked = await house.apply();
    for (const actor of [house.submitter, house.payer])
      expect([actor.personId, await barrier(actor, asked, 'VERIFY')]).toEqual([
        actor.personId,
        await refusedAs(house.verify(asked, actor)),
      ]);
    const visited = await house.verify(asked, house.verifier);
    expect(await barrier(house.verifier, visited, 'APPROVE')).toBe('ROLE');
    expect(await barrier(house.officer, visited, 'APPROVE')).toBeNull();
    const once = await house.approve(visited, house.officer);
    expect(await barrier(house.officer, once, 'APPROVE')).toBe(await refusedAs(house.approve(once, house.officer)));
    expect(await barrier(house.committee(0), once, 'APPROVE')).toBeNull();
    const reserved = await house.approve(once, house.committee(0));
    expect(await barrier(house.officer, reserved, 'ORDER_PAYMENT')).toBeNull();
    expect(await barrier(house.payer, reserved, 'ORDER_PAYMENT')).toBe('ROLE');
    const ordered = await house.order(reserved);
    const [payment = ''] = [ordered.disbursementId ?? ''];
    const steps = context().get(CaseSteps);
    expect((await steps.ofPayments(house.payer, [payment])).get(payment)).toEqual([{ step: 'SEND', barrier: null }]);
    expect((await steps.ofPayments(house.officer, [payment])).get(payment)).toEqual([
      { step: 'SEND', barrier: 'ROLE' },
    ]);
    await house.send(ordered);
    const deeds = (await steps.deedsOf([ordered.id])).get(ordered.id) ?? [];
    expect(deeds.map(({ kind, name }) => [kind, name])).toEqual([
      ['SUBMITTED', '网格员'],
      ['VERIFIED', '社工'],
      ['ORDERED', '张干事'],
      ['SENT', '出纳'],
    ]);
  });

  it('never name the household among those who worked on a case', async () => {
    const own = await house.apply({ onBehalf: false });
    const [first] = (await context().get(CaseSteps).deedsOf([own.id])).get(own.id) ?? [];
    expect(first).toMatchObject({ kind: 'SUBMITTED', name: null });
  });
});
