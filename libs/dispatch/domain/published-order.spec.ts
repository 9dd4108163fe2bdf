import { publishedOrder } from './published-order.js';

const REQUESTS = 300;
const VOLUNTEERS = 1_500;
const FIRST = 64;

/** Ids in the form of real ones, the same in every run: consecutive, as those of requests placed one after another. */
const idOf = (kind: number, number: number): string =>
  `01a2007f-d0${kind}7-76e6-9${(number % 4096).toString(16).padStart(3, '0')}-${(number * 2_654_435_761).toString(16).padStart(12, '0').slice(-12)}`;

const volunteers = Array.from({ length: VOLUNTEERS }, (_, number) => idOf(1, number));

/** Who comes first for a request. */
function first(request: number): Set<string> {
  const ordered = volunteers.map((id) => ({ id, order: publishedOrder(idOf(2, request), id) }));
  ordered.sort((a, b) => a.order - b.order);
  return new Set(ordered.slice(0, FIRST).map(({ id }) => id));
}

describe('the published order', () => {
  it.each([
    ['r', 'v'],
    ['', ''],
    ['请求', '志愿者'],
  ])('is a whole number of 32 bits, the same every time (%s, %s)', (request, volunteer) => {
    const order = publishedOrder(request, volunteer);
    expect(publishedOrder(request, volunteer)).toBe(order);
    expect(order >>> 0).toBe(order);
  });

  it('asks others first for every other request: no two requests share more of the first than chance gives', () => {
    const firsts = Array.from({ length: REQUESTS }, (_, request) => first(request));
    let most = 0;
    for (const [index, one] of firsts.entries()) {
      for (const other of firsts.slice(index + 1)) {
        most = Math.max(most, [...one].filter((id) => other.has(id)).length);
      }
    }
    // Hypergeometric, 64 of 1,500: on average 2.7; above 16 once in a thousand million pairs.
    expect(most).toBeLessThanOrEqual(16);
  });
});
