import { persistingFaults, walkCompared, walkEach, walkPages, type ComparedPage } from './walk-pages.js';

const ids = ['a', 'b', 'c', 'd', 'e'];
const after = (id: string): string[] => ids.filter((one) => one > id).slice(0, 2);

describe('a check that walks through pages', () => {
  const told: number[] = [];
  const progress = (checked: number): void => void told.push(checked);
  beforeEach(() => told.splice(0));

  it('sees every row once, tells how far it is, and keeps what is wrong', async () => {
    const look = async (last: string): Promise<{ rows: { id: string }[]; faults: string[] }> => {
      const rows = after(last).map((id) => ({ id }));
      return { rows, faults: rows.filter(({ id }) => id === 'c').map(({ id }) => `${id} is wrong`) };
    };
    await expect(walkPages(progress, look)).resolves.toEqual({ checked: 5, broken: ['c is wrong'] });
    expect(told).toEqual([2, 4, 5]);
  });

  it('looks at each id by itself', async () => {
    const seen: string[] = [];
    const outcome = await walkEach(
      progress,
      async (last) => after(last),
      async (id) => {
        seen.push(id);
        return id === 'e' ? ['the last'] : [];
      },
    );
    expect([outcome, seen, told]).toEqual([{ checked: 5, broken: ['the last'] }, ids, [2, 4, 5]]);
  });

  it('names the rows that a statement compared', async () => {
    const compare = async (last: string): Promise<ComparedPage> => {
      const page = after(last);
      const faults = page.includes('b') ? [{ id: 'b', expected: 3, found: '4' }] : [];
      return { count: page.length, last: page.at(-1) ?? last, faults };
    };
    const broken = ['slot b: expected 3, found 4'];
    await expect(walkCompared(progress, 'slot', compare)).resolves.toEqual({ checked: 5, broken });
  });

  it('of nothing has nothing wrong', async () => {
    await expect(
      walkEach(
        progress,
        async () => [],
        async () => ['never'],
      ),
    ).resolves.toEqual({ checked: 0, broken: [] });
    expect(told).toEqual([]);
  });
});

describe('a fault', () => {
  test.each([
    ['that a writer made between two statements is none', 3, []],
    ['that stays is told', 4, ['wrong']],
  ])('%s', async (_, wrongLooks, expected) => {
    let looks = 0;
    const look = async (): Promise<string[]> => ((looks += 1) <= wrongLooks ? ['wrong'] : []);
    await expect(persistingFaults(look)).resolves.toEqual(expected);
  });
});
