import { settlementSheet } from './settlement-sheet.js';

const line = (service: string, amount: number) => ({
  ...{ orderId: 'o-1', service, amount, closedAt: new Date('2026-10-31T16:30:00Z') },
});

describe('the sheet of a settlement', () => {
  it('lists services and sums, in yuan and dates of Shanghai', () => {
    const sheet = settlementSheet([line('爱心食堂·午餐', 1_205)], { total: 1_205, fee: 305, subsidy: 900 });
    expect(sheet.startsWith('\uFEFF')).toBe(true);
    expect(sheet.split('\r\n').slice(1)).toEqual([
      'o-1,爱心食堂·午餐,2026-11-01,12.05',
      ',低偿收费 fees,,3.05',
      ',补贴 subsidy,,9.00',
      ',合计 total,,12.05',
      '',
    ]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
    ['午餐, "热"', '"午餐, ""热"""'],
    ['-理发\n洗头', '"\'-理发\n洗头"'],
  ])('writes %j as %j', (service, written) => {
    const sheet = settlementSheet([line(service, 0)], { total: 0, fee: 0, subsidy: 0 });
    expect(sheet).toContain(`o-1,${written},2026-11-01,0.00`);
  });
});
