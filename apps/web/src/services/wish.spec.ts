import { filterOf, type Wish } from './wish';

const wish = (day: Wish['day']): Wish => ({ field: '', distance: 'all', day, order: 'CHEAPEST' });

describe('what somebody looks for', () => {
  const now = Date.parse('2026-11-26T16:30:00Z'); // half past midnight on the 27th in Shanghai

  it.each([
    ['any', null, null],
    ['today', null, '2026-11-27T16:00:00.000Z'],
    ['tomorrow', '2026-11-27T16:00:00.000Z', '2026-11-28T16:00:00.000Z'],
    ['week', null, '2026-12-03T16:00:00.000Z'],
  ] as const)('%s begins at %s and ends before %s', (day, from, until) => {
    expect(filterOf(wish(day), now)).toMatchObject({ from, until });
  });

  it('is about everything unless told', () => {
    expect(filterOf(wish('any'), now).field).toBeNull();
    expect(filterOf({ ...wish('any'), field: 'MEALS' }, now).field).toBe('MEALS');
  });
});
