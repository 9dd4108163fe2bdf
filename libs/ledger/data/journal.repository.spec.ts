import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { Ledger, ledgerCapability } from '../index.js';

describeOnEachEngine('the journal', [ledgerCapability], (context) => {
  const ledger = (): Ledger => context().get(Ledger);
  const made: string[] = [];
  beforeAll(async () => {
    await ledger().ensureAccounts([
      { code: 'issued', asset: 'POINT', mayOverdraw: true },
      { code: 'a', asset: 'POINT' },
      { code: 'b', asset: 'POINT' },
    ]);
    const input = { kind: 'issue', asset: 'POINT' as const, debit: 'issued', reference: 'why' };
    made.push((await ledger().post({ ...input, credit: 'a', amount: 5 })).id);
    const postings = [
      { debit: 'a', credit: 'b', amount: 2 },
      { debit: 'issued', credit: 'a', amount: 3 },
    ];
    made.push((await ledger().post({ kind: 'both', asset: 'POINT', postings })).id);
    made.push((await ledger().post({ ...input, credit: 'b', amount: 7 })).id);
  });

  it('gives whole transfers in the order of the ledger, without the marks of shards', async () => {
    const journal = await ledger().journalAfter(0, 100);
    expect(journal.map(({ id }) => id)).toEqual(made);
    const [first, both] = journal;
    expect(first).toMatchObject({ kind: 'issue', asset: 'POINT', reference: 'why', sequence: 1, lastSequence: 2 });
    expect(first?.createdAt).toEqual(context().clock.now());
    expect(both?.postings).toEqual([
      { debit: 'a', credit: 'b', amount: 2 },
      { debit: 'issued', credit: 'a', amount: 3 },
    ]);
  });

  it('leaves a transfer that a page cuts off for the next page', async () => {
    for (const entries of [2, 3, 5]) expect((await ledger().journalAfter(0, entries)).length).toBeLessThan(3);
    const page = await ledger().journalAfter(0, 5);
    expect(page.map(({ id }) => id)).toEqual(made.slice(0, 1));
    const next = await ledger().journalAfter(page[0]?.lastSequence ?? 0, 5);
    expect(next.map(({ id }) => id)).toEqual(made.slice(1, 2));
    expect(await ledger().journalAfter(8, 5)).toEqual([]);
  });

  it('gives transfers by id, in the same form', async () => {
    const [, both] = await ledger().journalAfter(0, 100);
    expect(await ledger().journalOf([made[1] ?? '', newId()])).toEqual([both]);
    expect(await ledger().journalOf([])).toEqual([]);
  });
});
