import { Migrations } from '#platform';
import { describeOnEachEngine, printLedger, transferTable } from '#testing';
import { Ledger, ledgerCapability } from '../index.js';

describeOnEachEngine('ledger: tables', [ledgerCapability], (context) => {
  it('are as the entities say', async () => {
    expect(await context().get(Migrations).drift()).toEqual([]);
  });

  it('can be read by an accountant', async () => {
    const ledger = context().get(Ledger);
    await ledger.ensureAccounts([
      { code: 'system:points:issued', asset: 'POINT', mayOverdraw: true },
      { code: 'volunteer:1:points', asset: 'POINT' },
    ]);
    const earned = {
      kind: '服务积分',
      asset: 'POINT' as const,
      debit: 'system:points:issued',
      credit: 'volunteer:1:points',
    };
    const transfer = await ledger.post({ ...earned, amount: 1_200 });
    expect(transferTable([transfer]).split('\n')).toEqual([
      'kind      debit                 credit              amount  asset',
      '服务积分  system:points:issued  volunteer:1:points   1,200  POINT',
    ]);
    expect((await printLedger(ledger, ['volunteer:1:points', 'system:points:issued', 'nobody'])).split('\n')).toEqual([
      'account               asset  unit  balance  held',
      'volunteer:1:points    POINT  main    1,200     0',
      'system:points:issued  POINT  main   -1,200     0',
    ]);
  });
});
