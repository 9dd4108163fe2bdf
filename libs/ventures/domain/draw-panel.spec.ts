import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { drawPanel, type PoolExpert } from './draw-panel.js';
import { seedOf, SeededLot, sorted, type SeedParts } from './seeded-lot.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const parts: SeedParts = {
  ...{ roundId: 'r1', closeAt: '2026-03-31T09:00:00.000Z', applicationIds: ['b', 'a'], publicValue: '2026042 双色球' },
};

describe('the seed', () => {
  it('is the hash of five published lines', () =>
    expect(seedOf(parts, sha256)).toBe(sha256('linli.draw.v1\nr1\n2026-03-31T09:00:00.000Z\na,b\n2026042 双色球')));

  it('of another draw is the hash of seven', () => {
    const again = { attempt: 2, expertIds: ['f', 'e'] };
    const text = 'linli.draw.v2\nr1\n2026-03-31T09:00:00.000Z\na,b\n2026042 双色球\n2\ne,f';
    expect(seedOf({ ...parts, again }, sha256)).toBe(sha256(text));
  });

  it('does not depend on the order in which applications came', () =>
    expect(seedOf({ ...parts, applicationIds: ['a', 'b'] }, sha256)).toBe(seedOf(parts, sha256)));

  it.each<[string, Partial<SeedParts>]>([
    ['the round', { roundId: 'r2' }],
    ['the close', { closeAt: '2026-03-31T09:00:00.001Z' }],
    ['the applications', { applicationIds: ['a', 'b', 'c'] }],
    ['the public value', { publicValue: '2026043 双色球' }],
    ['another draw', { again: { attempt: 2, expertIds: ['e'] } }],
  ])('is another with %s', (_, change) =>
    expect(seedOf({ ...parts, ...change }, sha256)).not.toBe(seedOf(parts, sha256)),
  );
});

describe('a lot', () => {
  const seed = seedOf(parts, sha256);

  it('can be drawn again by hand', () => {
    const lot = new SeededLot(sha256, seed, 'panel');
    const numbers = [0, 1, 2].map((at) => Number.parseInt(sha256(`${seed}:panel:${at}`).slice(0, 13), 16) % 10);
    expect([lot.below(10), lot.below(10), lot.below(10)]).toEqual(numbers);
  });

  it('throws a number away that would favour small ones', () => {
    const hashes = ['f'.repeat(64), `${'0'.repeat(12)}7${'0'.repeat(51)}`];
    const asked: string[] = [];
    const lot = new SeededLot((text) => hashes[asked.push(text) - 1] ?? '', seed, 'panel');
    expect(lot.below(3)).toBe(7 % 3);
    expect(asked).toEqual([`${seed}:panel:0`, `${seed}:panel:1`]);
  });

  it('orders all ids, each once, whatever order they come in', () => {
    const ids = Array.from({ length: 50 }, (_, at) => `x${at}`);
    const order = new SeededLot(sha256, seed, 'panel').orderOf(ids);
    expect([...order].sort()).toEqual([...ids].sort());
    expect(order).not.toEqual([...ids].sort());
    expect(new SeededLot(sha256, seed, 'panel').orderOf([...ids].reverse())).toEqual(order);
    expect(new SeededLot(sha256, seed, 'reviews').orderOf(ids)).not.toEqual(order);
  });

  it('gives each of three a third of the first places', () => {
    const firsts = Array.from(
      { length: 3_000 },
      (_, at) => new SeededLot(sha256, `${at}`, 'x').orderOf(['a', 'b', 'c'])[0],
    );
    for (const id of ['a', 'b', 'c']) {
      const count = firsts.filter((first) => first === id).length;
      expect(Math.abs(count - 1_000)).toBeLessThan(120);
    }
  });
});

const expert = (id: string, fields: string[], organisationId: string | null = null): PoolExpert => ({
  ...{ id, fields, organisationId },
});

describe('a panel', () => {
  const pool = [
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => expert(id, ['SOCIAL_WORK'])),
    expert('h', ['FINANCE'], 'firm'),
    expert('i', ['FINANCE', 'SOCIAL_WORK'], 'firm'),
  ];
  const order = ['i', 'g', 'a', 'h', 'c', 'b', 'd', 'e', 'f'];

  it('is taken in the order of the lot, one of an organisation', () =>
    expect(drawPanel({ size: 5, strata: [] }, pool, order)).toEqual({ panel: ['a', 'b', 'c', 'g', 'i'] }));

  it('passes over whom its kept seats have no room for', () => {
    const strata = [{ field: 'FINANCE', seats: 1 }];
    expect(drawPanel({ size: 5, strata }, pool, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])).toEqual({
      panel: ['a', 'b', 'c', 'd', 'h'],
    });
  });

  it('passes over who would take the only other one of an organisation away', () => {
    const strata = [
      { field: 'LAW', seats: 1 },
      { field: 'SOCIAL_WORK', seats: 4 },
    ];
    const lawyers = [expert('l', ['LAW'], 'firm'), ...pool.filter(({ id }) => id !== 'h')];
    expect(drawPanel({ size: 5, strata }, lawyers, ['i', 'a', 'b', 'c', 'd', 'e', 'l'])).toEqual({
      panel: ['a', 'b', 'c', 'd', 'l'],
    });
  });

  it('names the fields whose seats nobody can take', () => {
    const strata = [{ field: 'FINANCE', seats: 2 }];
    expect(drawPanel({ size: 5, strata }, pool, order)).toEqual({ empty: ['FINANCE'] });
    expect(drawPanel({ size: 11, strata: [] }, pool, order)).toEqual({ empty: [null, null, null] });
    expect(drawPanel({ size: 5, strata: [] }, [], [])).toEqual({ empty: [null, null, null, null, null] });
  });

  const fields = fc.subarray(['A', 'B', 'C'], { minLength: 1 });
  const anyPool = fc
    .array(fc.record({ fields, organisationId: fc.option(fc.constantFrom('o1', 'o2', 'o3', 'o4')) }), { maxLength: 14 })
    .map((experts) => experts.map((one, at) => ({ ...one, id: `e${String(at).padStart(2, '0')}` })));
  const seats = fc.record({ A: fc.nat(2), B: fc.nat(2), C: fc.nat(1) });

  it('is complete, one of an organisation, with every kept seat taken, or there is none at all', () =>
    fc.assert(
      fc.property(anyPool, seats, fc.string(), (pool, kept, seed) => {
        const strata = Object.entries(kept)
          .filter(([, count]) => count > 0)
          .map(([field, count]) => ({ field, seats: count }));
        const byId = new Map(pool.map((one) => [one.id, one]));
        const lot = new SeededLot(sha256, seed, 'panel').orderOf([...byId.keys()]);
        const draw = drawPanel({ size: 5, strata }, pool, lot);
        const seatFields = [
          ...strata.flatMap((one) => Array<string | null>(one.seats).fill(one.field)),
          ...Array<string | null>(5).fill(null),
        ].slice(0, 5);
        if ('panel' in draw) {
          const panel = draw.panel.map((id) => byId.get(id) as PoolExpert);
          expect(isSeated(seatFields, panel)).toBe(true);
        } else {
          expect(choices(pool, 5).some((panel) => isSeated(seatFields, panel))).toBe(false);
        }
      }),
      { numRuns: 300 },
    ));
});

/** By trying every order: whether each seat has one of its field, and no organisation sits twice. */
function isSeated(seats: readonly (string | null)[], panel: readonly PoolExpert[]): boolean {
  const organisations = panel.flatMap(({ organisationId }) => organisationId ?? []);
  if (panel.length !== seats.length || new Set(organisations).size !== organisations.length) return false;
  const [seat, ...rest] = seats;
  if (seat === undefined) return true;
  return panel.some(
    (one, at) =>
      (seat === null || one.fields.includes(seat)) &&
      isSeated(
        rest,
        panel.filter((_, other) => other !== at),
      ),
  );
}

function choices<T>(all: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return all.flatMap((one, at) => choices(all.slice(at + 1), count - 1).map((rest) => [one, ...rest]));
}

it('sorts by code units and keeps each once', () => expect(sorted(['b', 'a', 'B', 'a'])).toEqual(['B', 'a', 'b']));
