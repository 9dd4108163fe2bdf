import type { BookEntry, PlacedEntry } from './disclosure.js';
import { figuresOf } from './figures.js';
import { placedInDrive, placedInFund } from './placed-entries.js';

let sequence = 0;
const entry = (
  account: string,
  amount: number,
  kind: string,
  reference: string,
  transferId = `t${sequence}`,
): BookEntry => ({
  ...{ sequence: (sequence += 1), transferId, kind, account: `fund:F:${account}`, amount, reference },
  createdAt: new Date('2026-03-02T16:00:00Z'),
});
const gift = (id: string, amount: number, account = '4101:p'): BookEntry[] => {
  const transferId = `gift-${id}`;
  return [entry('1012:s', -amount, 'funds.gift', id, transferId), entry(account, amount, 'funds.gift', id, transferId)];
};
const grant = (caseId: string, amount: number, purpose = 'p'): BookEntry[] => {
  const transferId = `grant-${caseId}`;
  const [kind, reference] = ['funds.grant', caseId];
  return [
    entry(`5101:${purpose}`, -amount, kind, reference, transferId),
    entry(`2202:${caseId}`, amount, kind, reference, transferId),
  ];
};
const namings = new Map([
  ['a', 'NAMED'],
  ['b', 'ALIAS'],
  ['c', 'ANONYMOUS'],
] as const);
const shown = (placed: readonly PlacedEntry[], carried: { code: string; balance: number }[] = []): string[] =>
  figuresOf(carried, placed).figures.map(({ kind, purposeId, amount, cases }) =>
    [kind, purposeId, amount, cases].filter((part) => part !== null).join(' '),
  );
const cases = (count: number, purpose: string): BookEntry[] =>
  Array.from({ length: count }, (_, at) => grant(`${purpose}${at}`, 100, purpose)).flat();

describe('figures of a fund', () => {
  it('tell gifts by how their donors are shown, and what went back', () => {
    const entries = [
      ...[...gift('a', 500), ...gift('b', 300), ...gift('c', 200, '2401:D')],
      entry('4101:p', -100, 'funds.refund-owed', 'a'),
      entry('2401:D', -50, 'funds.dispute-lost', 'c'),
      entry('4103:p', 40, 'funds.match', 'm'),
      entry('3102:p', -10, 'funds.management-fee', 'f'),
    ];
    expect(
      shown(placedInFund(entries, namings), [
        { code: 'fund:F:3102:p', balance: 1_000 },
        { code: 'fund:F:1002', balance: -1_000 },
      ]),
    ).toEqual([
      ...['OPENING 1000', 'GIFTS_NAMED 500', 'GIFTS_ALIAS 300', 'GIFTS_ANONYMOUS 200', 'MATCHES 40'],
      ...['REFUNDS -100', 'DISPUTES_LOST -50', 'MANAGEMENT_FEE -10', 'CLOSING 1880'],
    ]);
  });

  it('leave out what only moves inside the fund', () => {
    const entries = [
      ...[
        entry('2401:D', -200, 'funds.drive.succeeded', 'D', 't'),
        entry('4101:p', 200, 'funds.drive.succeeded', 'D', 't'),
      ],
      ...[entry('4101:p', -200, 'funds.books-closed', 'F', 'u'), entry('3102:p', 200, 'funds.books-closed', 'F', 'u')],
    ];
    expect(shown(placedInFund(entries, namings))).toEqual(['OPENING 0', 'CLOSING 0']);
  });

  it('show spending apart from five cases on, and put fewer together with the next', () => {
    expect(shown(placedInFund(cases(5, 'p'), namings))).toEqual(['OPENING 0', 'GRANTS p -500 5', 'CLOSING -500']);
    expect(shown(placedInFund(cases(4, 'p'), namings))).toEqual(['OPENING 0', 'SMALL_SPENDING -400', 'CLOSING -400']);
    const mixed = [...cases(6, 'p'), ...cases(1, 'q'), ...cases(7, 'r')];
    expect(shown(placedInFund(mixed, namings))).toEqual([
      ...['OPENING 0', 'SMALL_SPENDING -700', 'GRANTS r -700 7', 'CLOSING -1400'],
    ]);
    const enough = [...cases(3, 'p'), ...cases(2, 'q'), ...cases(5, 'r')];
    expect(shown(placedInFund(enough, namings))).toEqual([
      ...['OPENING 0', 'SMALL_SPENDING -500', 'GRANTS r -500 5', 'CLOSING -1000'],
    ]);
  });

  it('have lines that add up to each, and one line for what was put together', () => {
    const entries = [...gift('a', 900), ...cases(2, 'p'), ...cases(5, 'q')];
    const { figures, lines } = figuresOf([{ code: 'fund:F:3102:p', balance: 7 }], placedInFund(entries, namings));
    const sums = figures.map((_, place) =>
      lines.filter(({ figure }) => figure === place).reduce((sum, { amount }) => sum + amount, 0),
    );
    expect(sums.slice(0, -1)).toEqual(figures.slice(0, -1).map(({ amount }) => amount));
    expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(figures.at(-1)?.amount);
    const together = lines.filter(({ sequence: none }) => none === null);
    expect(together.map(({ amount, bookedOn, transferId }) => [amount, bookedOn, transferId])).toEqual([
      [7, null, null],
      [-700, null, null],
    ]);
    expect(lines.find(({ kind }) => kind === 'funds.gift')?.bookedOn).toBe('2026-03-03');
  });
});

describe('figures of a drive', () => {
  it('take its gifts, its matches, and its share of what was spent', () => {
    const entries = [...gift('a', 500), ...gift('x', 900), entry('4103:p', 40, 'funds.match', 'm'), ...grant('k', 600)];
    const use = { transferId: 'grant-k', spentKind: 'GRANT', spentId: 'k', purposeId: 'p', amount: 200 } as const;
    const later = { ...use, transferId: 'not-in-the-journal', amount: 7 };
    const money = { namings, matches: new Set(['m']), uses: [use, later] };
    expect(shown(placedInDrive(entries, money))).toEqual([
      ...['OPENING 0', 'GIFTS_NAMED 500', 'MATCHES 40', 'SMALL_SPENDING -200', 'CLOSING 340'],
    ]);
  });
});
