import { isInvolved, partOf, type OrderReader } from './order-rights.js';

const order = { personId: 'guest', orderedBy: 'grid', organisationId: 'org', regionPath: '/d/s/c/' };
const reader = (
  personId: string,
  regions: Record<string, string[]> = {},
  organisations: Record<string, string[]> = {},
): OrderReader => ({
  personId,
  regionPaths: (permission) => regions[permission] ?? [],
  organisationIds: (permission) => organisations[permission] ?? [],
});

describe('what somebody is to an order', () => {
  it.each([
    ['the guest', reader('guest'), [true, false, false]],
    ['a neighbour', reader('other'), [false, false, false]],
    [
      'who placed it, still in office',
      reader('grid', { 'request.create-for-others': ['/d/s/'] }),
      [true, false, false],
    ],
    [
      'who placed it, in office elsewhere',
      reader('grid', { 'request.create-for-others': ['/d/t/'] }),
      [false, false, false],
    ],
    ['who placed it, and left', reader('grid'), [false, false, false]],
    ['another worker there', reader('other', { 'request.create-for-others': ['/d/'] }), [false, false, false]],
    ['the provider', reader('other', {}, { 'order.serve': ['org'] }), [false, true, false]],
    ['another provider', reader('other', {}, { 'order.serve': ['org2'] }), [false, false, false]],
    ['the station', reader('other', { 'order.read': ['/d/s/'] }), [false, false, true]],
    [
      'the station of a region whose id begins alike',
      reader('other', { 'order.read': ['/d/s/c2/'] }),
      [false, false, false],
    ],
  ])('%s', (_, who, [guest, provider, staff]) => {
    expect(partOf(who, order)).toEqual({ guest, provider, staff });
  });

  it('keeps guest and orderer from attesting, whatever their office', () => {
    expect([reader('guest'), reader('grid'), reader('other')].map((who) => isInvolved(who, order))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
