import { isNextInLine, leftReserved, paidOf, plannedTranches, tranchesPaid } from './planned-tranches.js';

const tranche = (
  number: number,
  state: string,
  amount: number,
  attempt = 0,
  kind: 'PLANNED' | 'SETTLEMENT' | 'MATCH' = 'PLANNED',
) => ({
  ...{ number, state, amount, attempt, kind },
});

describe('the tranches of a contract', () => {
  it.each([
    [1_000_001, [500_000, 300_000, 200_001]],
    [3, [1, 0, 2]],
    [100, [50, 30, 20]],
  ])('of %i fen are %j', (contract, amounts) => {
    const rules = [
      { percent: 50, after: 'AGREEMENT' as const, within: null },
      { percent: 30, after: 'MIDTERM' as const, within: null },
      { percent: 20, after: 'FINAL' as const, within: null },
    ];
    const planned = plannedTranches(contract, rules);
    expect(planned.map(({ amount }) => amount)).toEqual(amounts);
    expect(planned.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('are counted as paid when they have arrived, the settlement too', () => {
    const all = [tranche(1, 'PAID', 50, 1), tranche(2, 'CANCELLED', 30), tranche(3, 'PAID', 7, 1, 'SETTLEMENT')];
    expect([paidOf(all), tranchesPaid(all)]).toEqual([57, 1]);
  });

  it('use the reservation of the award when they are ordered first, and only then', () => {
    expect(leftReserved(100, [tranche(1, 'PAID', 50, 1), tranche(2, 'HELD', 30, 2), tranche(3, 'SCHEDULED', 20)])).toBe(
      20,
    );
    expect(leftReserved(100, [tranche(1, 'SCHEDULED', 100)])).toBe(100);
    expect(leftReserved(100, [tranche(1, 'PAID', 100, 1), tranche(2, 'PAID', 3, 1, 'SETTLEMENT')])).toBe(0);
  });

  it.each([
    [[tranche(1, 'INSTRUCTED', 50)], false],
    [[tranche(1, 'PAID', 50)], true],
    [[tranche(1, 'CANCELLED', 50)], true],
    [[tranche(1, 'HELD', 50)], false],
    [[], true],
  ])('come one after another: %j before the second is %s', (before, isNext) => {
    const second = tranche(2, 'CONDITION_MET', 30);
    expect(isNextInLine(second, [...before, second, tranche(3, 'SCHEDULED', 20)])).toBe(isNext);
  });

  it('are neither waited for nor counted where they are matched', () => {
    const match = tranche(3, 'CONDITION_MET', 7, 0, 'MATCH');
    const all = [
      tranche(1, 'SCHEDULED', 50),
      tranche(2, 'SCHEDULED', 30),
      match,
      tranche(4, 'CONDITION_MET', 5, 0, 'SETTLEMENT'),
    ];
    expect([isNextInLine(match, all), paidOf([{ ...match, state: 'PAID' }])]).toEqual([true, 0]);
    const paid = [
      tranche(1, 'PAID', 50),
      tranche(2, 'PAID', 30),
      match,
      tranche(4, 'CONDITION_MET', 5, 0, 'SETTLEMENT'),
    ];
    expect(isNextInLine(paid[3]!, paid)).toBe(true);
    expect([leftReserved(80, [match]), tranchesPaid([{ ...match, state: 'PAID' }])]).toEqual([80, 0]);
  });
});
