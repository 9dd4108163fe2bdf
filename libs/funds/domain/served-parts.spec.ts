import { servedParts, type ServiceStory } from './served-parts.js';
import type { TracePart } from './gift-trace.js';

const part = (spentId: string, amount: number, change: Partial<TracePart> = {}): TracePart => ({
  ...{ kind: 'ORDER', amount, purposeId: 'p', month: '2026-10', spentId, ...change },
});
const meal: ServiceStory = { service: '爱心食堂·午餐', provider: '助老服务中心', settled: false };

describe('the services that a gift became', () => {
  it('are counted by title, month and purpose, and add up as before', () => {
    const parts = [
      part('m1', 800),
      part('m2', 1_200),
      part('h1', 700),
      part('m3', 500, { month: '2026-11' }),
      part('g1', 900, { kind: 'GRANT' }),
      part('m4', 300),
    ];
    const stories = new Map([
      ...(['m1', 'm3', 'm4'].map((id) => [id, meal]) as [string, ServiceStory][]),
      ['m2', { ...meal, settled: true }],
      ['h1', { service: null, provider: null, settled: true }],
    ] as [string, ServiceStory][]);
    const found = servedParts(parts, stories);
    expect(
      found.map(({ kind, amount, month, service, services, settled }) => [
        ...[kind, amount, month, service, services, settled],
      ]),
    ).toEqual([
      ['ORDER', 2_300, '2026-10', '爱心食堂·午餐', 3, 1],
      ['ORDER', 700, '2026-10', null, 1, 1],
      ['ORDER', 500, '2026-11', '爱心食堂·午餐', 1, 0],
      ['GRANT', 900, '2026-10', null, null, null],
    ]);
    const sum = (all: readonly { amount: number }[]): number => all.reduce((total, { amount }) => total + amount, 0);
    expect(sum(found)).toBe(sum(parts));
    expect(found.filter(({ services }) => services !== null).every(({ spentId }) => spentId === null)).toBe(true);
  });

  it('are left as they are where nobody tells of them', () => {
    expect(servedParts([part('x', 1), part('y', 2)], new Map())).toMatchObject([
      { spentId: 'x', amount: 1, services: null },
      { spentId: 'y', amount: 2, services: null },
    ]);
  });
});
