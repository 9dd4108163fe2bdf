import { inOrderOfDue, type VentureTask } from './venture-task.js';

const task = (roundId: string, dueAt: string | null): VentureTask => ({
  ...{ kind: 'FILL_SHEET', role: 'EXPERT', roundId, applicationId: null },
  dueAt: dueAt === null ? null : new Date(dueAt),
});

it('what waits is in the order in which it is due, what has no date last', () => {
  const tasks = [task('a', null), task('c', '2026-03-03'), task('b', '2026-03-02'), task('b', '2026-03-03')];
  expect(inOrderOfDue(tasks).map(({ roundId, dueAt }) => [roundId, dueAt?.getUTCDate()])).toEqual([
    ['b', 2],
    ['b', 3],
    ['c', 3],
    ['a', undefined],
  ]);
});
