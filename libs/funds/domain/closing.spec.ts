import { booksClosed, unclosed, yearClosedBy, yearClosing } from './closing.js';
import { trialBalance, type Movement } from './trial-balance.js';

const at = (account: string): string => `fund:F:${account}`;
const shown = (balances: [string, number][], purposeId?: string): string[] =>
  booksClosed(
    'F',
    balances.map(([account, balance]) => ({ code: at(account), balance })),
    purposeId,
  ).map(({ debit, credit, amount }) => `${debit.code.slice(7)} | ${credit.code.slice(7)} ${amount}`);
const moved = (account: string, kind: string, before: number, debit: number, credit: number): Movement => ({
  ...{ code: at(account), kind, before, debit, credit },
});

describe('the closing of books', () => {
  const balances: [string, number][] = [
    ...([
      ['1002', -90],
      ['3102:help', 20],
      ['4101:help', 100],
      ['4103:help', 30],
      ['5101:help', -60],
    ] as [string, number][]),
    ...([
      ['4101:meals', -5],
      ['4301', 7],
      ['5201', -3],
      ['5301', -2],
      ['5101:meals', 0],
    ] as [string, number][]),
  ];

  it('brings income and expense of each purpose to 3102, the rest to 3101', () => {
    expect(shown(balances)).toEqual([
      '4101:help | 3102:help 100',
      '4103:help | 3102:help 30',
      '3102:help | 5101:help 60',
      '3102:meals | 4101:meals 5',
      '4301 | 3101 7',
      '3101 | 5201 3',
      '3101 | 5301 2',
    ]);
  });

  it('of a drive concerns its purpose alone', () => {
    expect(shown(balances, 'meals')).toEqual(['3102:meals | 4101:meals 5']);
  });

  it.each([
    ['all that stood there', [moved('4101:p', 'funds.gift', 100, 0, 40)], 100],
    [
      'less what was closed since',
      [moved('4101:p', 'funds.gift', 100, 0, 40), moved('4101:p', 'funds.books-closed', 0, 30, 0)],
      70,
    ],
    [
      'nothing where more was closed since',
      [moved('4101:p', 'funds.gift', 100, 0, 40), moved('4101:p', 'funds.books-closed', 0, 140, 0)],
      0,
    ],
    [
      'nothing where a later year was closed first',
      [moved('4101:p', 'funds.gift', 100, 0, 40), moved('4101:p', yearClosing(2027), 0, 140, 0)],
      0,
    ],
    ['nothing twice', [moved('4101:p', 'funds.gift', 100, 0, 0), moved('4101:p', yearClosing(2026), 0, 100, 0)], 0],
  ])('closes %s', (_, movements, expected) => {
    expect(unclosed(movements)).toEqual([{ code: at('4101:p'), balance: expected }]);
  });

  it('tells its year', () => {
    expect([yearClosedBy(yearClosing(2026)), yearClosedBy('funds.gift'), yearClosedBy('funds.books-closed')]).toEqual([
      2026,
      null,
      null,
    ]);
  });
});

describe('the trial balance', () => {
  it('counts a closing that was written in the new year to the old one', () => {
    const movements = [
      moved('4101:p', 'funds.gift', 100, 0, 40),
      moved('4101:p', yearClosing(2026), 0, 100, 0),
      moved('4101:p', yearClosing(2027), 0, 7, 0),
      moved('1002', 'funds.payout', -100, 40, 0),
    ];
    expect(trialBalance(movements, 2027)).toEqual([
      expect.objectContaining({
        number: '1002',
        nameZh: '银行存款',
        openingDebit: 100,
        debit: 40,
        credit: 0,
        closingDebit: 140,
      }),
      expect.objectContaining({
        number: '4101',
        detail: 'p',
        openingCredit: 0,
        openingDebit: 0,
        debit: 7,
        credit: 40,
        closingCredit: 33,
      }),
    ]);
  });
});
