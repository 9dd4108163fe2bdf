import {
  isBeforeService,
  serviceOrderStates,
  type ServiceOrderEvent,
  type ServiceOrderState,
} from './service-order.states.js';

const orders: Record<ServiceOrderState, Partial<Record<ServiceOrderEvent, ServiceOrderState>>> = {
  REQUESTED: { accept: 'ACCEPTED', refuse: 'REFUSED', cancel: 'CANCELLED', expire: 'EXPIRED' },
  ACCEPTED: { schedule: 'SCHEDULED', cancel: 'CANCELLED', expire: 'EXPIRED' },
  SCHEDULED: {
    ...{ schedule: 'SCHEDULED', deliver: 'DELIVERED', cancel: 'CANCELLED', reportNoShow: 'NO_SHOW' },
    expire: 'EXPIRED',
  },
  DELIVERED: { confirm: 'CONFIRMED', dispute: 'DISPUTED' },
  CONFIRMED: { settle: 'SETTLED' },
  SETTLED: {},
  CANCELLED: {},
  NO_SHOW: { dispute: 'DISPUTED' },
  DISPUTED: { decideServed: 'CONFIRMED', decideAbsent: 'NO_SHOW', decideNotServed: 'CANCELLED' },
  REFUSED: {},
  EXPIRED: {},
};

describe('state × event of a service order', () => {
  const pairs = serviceOrderStates.states.flatMap((state) =>
    serviceOrderStates.events.map((event) => [state, event] as const),
  );
  it.each(pairs)('%s, %s', (state, event) => {
    const expected = orders[state][event];
    if (expected === undefined) expect(() => serviceOrderStates.next(state, event)).toThrow('STATE_NOT_ALLOWED');
    else expect(serviceOrderStates.next(state, event)).toBe(expected);
  });

  it('gives places free only before the service', () => {
    expect(serviceOrderStates.states.filter(isBeforeService)).toEqual(['REQUESTED', 'ACCEPTED', 'SCHEDULED']);
  });
});
