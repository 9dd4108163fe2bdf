import { inBoardOrder, shareOfWait, waitsSince } from './board-order';

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 2, minute)).toISOString();
const line = (id: string, openedAt: string | null, escalationLevel: 'GRID' | 'STATION' | 'STREET' | null = null) => ({
  id,
  openedAt,
  createdAt: at(0),
  escalationLevel,
});

describe('the order of the board', () => {
  it('has escalations first, the highest before the others, then who has waited longest', () => {
    const lines = [
      line('new', at(20)),
      line('old', at(5)),
      line('grid', at(15), 'GRID'),
      line('street', at(19), 'STREET'),
      line('station, later', at(18), 'STATION'),
      line('station', at(17), 'STATION'),
    ];
    expect(inBoardOrder(lines).map(({ id }) => id)).toEqual([
      ...['street', 'station', 'station, later', 'grid', 'old', 'new'],
    ]);
  });

  it('counts from the order where nobody is looked for yet', () => {
    expect(waitsSince(line('submitted', null))).toBe(Date.parse(at(0)));
    expect(waitsSince(line('open', at(3)))).toBe(Date.parse(at(3)));
  });

  it.each([
    [0, 10, -1, 0],
    [0, 10, 5, 0.5],
    [0, 10, 11, 1],
    [10, 10, 10, 1],
  ])('from %i to %i, at %i: %f has passed', (since, until, now, share) => {
    expect(shareOfWait(since, until, now)).toBe(share);
  });
});
