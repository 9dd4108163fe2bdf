import { soundTerms } from '../test/sound-terms.js';
import { checkTerms } from './check-terms.js';
import type { TermsDraft } from './listing-terms.js';

const funded = { fundId: 'f', purposeId: 'p' };
const residents = (fee: number) => [{ group: 'RESIDENT' as const, fee }];

describe('terms of a listing', () => {
  it.each<[string, Partial<TermsDraft>]>([
    ['a fee as high as the cost', { prices: [{ group: 'RESIDENT', fee: 1_500 }] }],
    ['a free service', { unitCost: 0, prices: [{ group: 'RESIDENT', fee: 0 }], subsidy: null }],
    [
      'fees that fall with need',
      {
        prices: [
          ...residents(800),
          { group: 'LOW_INCOME_MARGIN', fee: 800 },
          { group: 'LOW_INCOME', fee: 300 },
          { group: 'EXTREME_POVERTY', fee: 300 },
        ],
      },
    ],
    ['no wait for who is late', { graceMinutes: 0 }],
    ['one order of a person', { ordersPerPerson: 1 }],
    ['points', { points: { price: 10, places: 5, paidBy: funded } }],
    ['no rules of cancellation', { cancellation: [] }],
    ['the dearest', { unitCost: 10_000_000 }],
  ])('may have %s', (_, change) => {
    expect(() => checkTerms(soundTerms(change))).not.toThrow();
  });

  it.each<[string, Partial<TermsDraft>, string]>([
    ['a fee above the cost', { prices: [{ group: 'RESIDENT', fee: 1_501 }] }, 'FEE_ABOVE_COST'],
    ['a table without residents', { prices: [{ group: 'VETERAN', fee: 1 }] }, 'PRICE_TABLE_INCOMPLETE'],
    ['an empty table', { prices: [] }, 'PRICE_TABLE_INCOMPLETE'],
    [
      'a group twice',
      {
        prices: [
          { group: 'RESIDENT', fee: 1 },
          { group: 'RESIDENT', fee: 2 },
        ],
      },
      'PRICE_TABLE_INCOMPLETE',
    ],
    [
      'the poor pay more than residents',
      { prices: [...residents(800), { group: 'LOW_INCOME', fee: 801 }] },
      'FEE_RISES_FOR_POORER',
    ],
    [
      'anybody pay more than residents',
      { prices: [...residents(800), { group: 'VETERAN', fee: 801 }] },
      'FEE_RISES_FOR_POORER',
    ],
    [
      'the poor pay more than the nearly poor',
      {
        prices: [...residents(800), { group: 'LOW_INCOME_MARGIN', fee: 300 }, { group: 'LOW_INCOME', fee: 301 }],
      },
      'FEE_RISES_FOR_POORER',
    ],
    [
      'the poorest pay what the poor do not',
      { prices: [...residents(800), { group: 'EXTREME_POVERTY', fee: 1 }] },
      'FEE_RISES_FOR_POORER',
    ],
    [
      'points for a place that costs nothing',
      { unitCost: 0, prices: residents(0), points: { price: 10, places: 5, paidBy: funded } },
      'COST_MISSING',
    ],
    ['a wait beyond reason', { graceMinutes: 121 }, 'BAD_USER_INPUT'],
    ['no order of anybody', { ordersPerPerson: 0 }, 'BAD_USER_INPUT'],
    ['nobody who bears the rest', { subsidy: null }, 'SUBSIDY_FUND_MISSING'],
    [
      'nobody who bears the rest of special groups',
      { prices: [{ group: 'RESIDENT', fee: 1_500 }], subsidy: null },
      'SUBSIDY_FUND_MISSING',
    ],
    ['a fee below zero', { prices: [{ group: 'RESIDENT', fee: -1 }] }, 'BAD_USER_INPUT'],
    ['half a fen', { unitCost: 0.5 }, 'BAD_USER_INPUT'],
    ['a cost beyond reason', { unitCost: 10_000_001 }, 'BAD_USER_INPUT'],
    ['points for nothing', { points: { price: 0, places: 1, paidBy: funded } }, 'BAD_USER_INPUT'],
    ['points without a place', { points: { price: 1, places: 0, paidBy: funded } }, 'BAD_USER_INPUT'],
    ['no limit of complaints', { complaintLimit: 0 }, 'BAD_USER_INPUT'],
    ['more kept than the fee', { cancellation: [{ minutesBefore: 1, percentKept: 101 }] }, 'BAD_USER_INPUT'],
    [
      'more kept for more notice',
      {
        cancellation: [
          { minutesBefore: 10, percentKept: 50 },
          { minutesBefore: 20, percentKept: 51 },
        ],
      },
      'BAD_USER_INPUT',
    ],
    [
      'the same notice twice',
      {
        cancellation: [
          { minutesBefore: 10, percentKept: 50 },
          { minutesBefore: 10, percentKept: 40 },
        ],
      },
      'BAD_USER_INPUT',
    ],
  ])('may not have %s', (_, change, code) => {
    expect(() => checkTerms(soundTerms(change))).toThrow(expect.objectContaining({ code }));
  });
});
