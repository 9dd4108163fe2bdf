import { listingStates, LISTING_STATES, requireSlotsAllowed, slotStates } from './listing.states.js';
import { providerStates } from './provider.states.js';

/** Every pair that is allowed; each other one is refused. */
const tables = [
  {
    states: providerStates,
    allowed: {
      'PENDING approve': 'APPROVED',
      'PENDING reject': 'REJECTED',
      'APPROVED suspend': 'SUSPENDED',
      'REJECTED register': 'PENDING',
      'SUSPENDED resume': 'APPROVED',
    },
  },
  {
    states: listingStates,
    allowed: {
      'DRAFT edit': 'DRAFT',
      'DRAFT submit': 'IN_REVIEW',
      'DRAFT retire': 'RETIRED',
      'IN_REVIEW approve': 'IN_REVIEW',
      'IN_REVIEW sendBack': 'DRAFT',
      'IN_REVIEW publish': 'PUBLISHED',
      'IN_REVIEW retire': 'RETIRED',
      'PUBLISHED edit': 'DRAFT',
      'PUBLISHED suspend': 'SUSPENDED',
      'PUBLISHED retire': 'RETIRED',
      'SUSPENDED edit': 'DRAFT',
      'SUSPENDED resume': 'PUBLISHED',
      'SUSPENDED retire': 'RETIRED',
    },
  },
  { states: slotStates, allowed: { 'OPEN cancel': 'CANCELLED' } },
] as const;

describe('states of the catalogue', () => {
  it.each(tables)('allow what the table says and nothing else', ({ states, allowed }) => {
    const known = states as {
      states: readonly string[];
      events: readonly string[];
      next(s: string, e: string): string;
    };
    const pairs = known.states.flatMap((state) => known.events.map((event) => [state, event] as const));
    const outcomes = pairs.flatMap(([state, event]) => {
      try {
        return [[`${state} ${event}`, known.next(state, event)]];
      } catch (error) {
        expect(error).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
        return [];
      }
    });
    expect(Object.fromEntries(outcomes)).toEqual(allowed);
  });

  it('let no slot be added to a listing that ended', () => {
    const refused = LISTING_STATES.filter((state) => {
      try {
        requireSlotsAllowed(state);
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toEqual(['RETIRED']);
  });
});
