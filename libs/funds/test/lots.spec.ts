import { jest } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '#kernel';
import { UnitOfWork } from '#platform';
import { createTestContext, type TestContext } from '#testing';
import { FundBooks } from '../app/fund-books.js';
import { LotWebs } from '../app/lot-webs.js';
import { FundLotRepository } from '../data/fund-lot.repository.js';
import {
  giftPaid,
  managementFee,
  refundOwed,
  surplusMoved,
  type FundPosting,
  type GiftPlace,
} from '../domain/postings.js';
import { grantApproved, misuseReclaimed } from '../domain/spending-postings.js';
import { capabilities } from './charity-house.js';
import { CoinModel } from './coin-model.js';

jest.setTimeout(120_000);

type Step =
  | { readonly kind: 'GIFT' | 'SPEND' | 'FEE' | 'MOVE'; readonly amount: number }
  | { readonly kind: 'REFUND' | 'RECLAIM'; readonly which: number; readonly amount: number };

const amount = fc.integer({ min: 1, max: 12 });
const which = fc.nat(20);
const plain: fc.Arbitrary<Step>[] = [
  fc.record({ kind: fc.constant('GIFT' as const), amount }),
  fc.record({ kind: fc.constantFrom('GIFT' as const, 'SPEND' as const), amount }),
  fc.record({ kind: fc.constantFrom('REFUND' as const, 'RECLAIM' as const), which, amount }),
];
const moves = fc.record({ kind: fc.constantFrom('MOVE' as const, 'FEE' as const), amount });

/** A history of one fund in the books. */
class History {
  readonly fundId = newId();
  readonly purposes = [newId<string>(), newId<string>()] as const;
  readonly gifts: string[] = [];
  readonly spent: string[] = [];
  readonly standing = new Map<string, number>();
  readonly costs = new Map<string, number>();
  private readonly purposeOf = new Map<string, string>();
  private count = 0;

  constructor(private readonly context: TestContext) {}

  async gift(fen: number): Promise<string> {
    const donationId = newId();
    this.gifts.push(donationId);
    this.standing.set(donationId, fen);
    await this.post(donationId, giftPaid(this.place(donationId), fen));
    return donationId;
  }

  async spend(fen: number, purposeId: string = this.purposes[0]): Promise<string> {
    const caseId = newId();
    this.spent.push(caseId);
    this.costs.set(caseId, fen);
    this.purposeOf.set(caseId, purposeId);
    await this.post(caseId, grantApproved(this.fundId, purposeId, caseId, fen));
    return caseId;
  }

  async refund(donationId: string, fen: number): Promise<void> {
    this.standing.set(donationId, (this.standing.get(donationId) ?? 0) - fen);
    await this.post(donationId, refundOwed(this.place(donationId), fen));
  }

  async reclaim(caseId: string, fen: number): Promise<void> {
    this.costs.set(caseId, (this.costs.get(caseId) ?? 0) - fen);
    await this.post(caseId, misuseReclaimed(this.fundId, this.purposeOf.get(caseId) ?? '', fen));
  }

  move(fen: number): Promise<void> {
    return this.post(newId(), surplusMoved(this.fundId, ...this.purposes, fen));
  }

  fee(fen: number): Promise<void> {
    return this.post(newId(), managementFee(this.fundId, this.purposes[0], newId(), fen));
  }

  /** Fen of a gift by what they became; `free` for what waits. */
  async partsOf(donationId: string): Promise<{ kind: string; amount: number }[]> {
    return this.context.get(UnitOfWork).snapshot(async () => {
      const lots = await this.context.get(FundLotRepository).ofDonations([donationId]);
      const web = await this.context.get(LotWebs).onward(lots);
      return lots.flatMap(({ id }) => web.partsOf(id));
    });
  }

  /** What lots bear, by spending. */
  async usesOf(donationId: string): Promise<Record<string, number>> {
    const [lots, [lot]] = [
      this.context.get(FundLotRepository),
      await this.context.get(FundLotRepository).ofDonations([donationId]),
    ];
    const uses = (await lots.usesOf([donationId])).map(({ spentId, amount: fen }) => [spentId, fen] as const);
    const free = lot === undefined || lot.remaining === 0 ? [] : [['free', lot.remaining] as const];
    return Object.fromEntries([...uses, ...free]);
  }

  async rootsOf(caseId: string): Promise<{ lotId: string | null; amount: number }[]> {
    return this.context.get(UnitOfWork).snapshot(async () => {
      const { web } = await this.context.get(LotWebs).back(caseId);
      return web.rootsOf(caseId);
    });
  }

  private place(donationId: string): GiftPlace {
    const source = { kind: 'INCOME' as const, purposeId: this.purposes[0] };
    return { fundId: this.fundId, donationId, provider: 'sandbox', source };
  }

  private async post(reference: string, postings: readonly FundPosting[]): Promise<void> {
    this.count += 1;
    const transfer = { kind: 'test.step', key: `${this.fundId}:${this.count}`, reference, postings };
    await this.context.get(UnitOfWork).run(() => this.context.get(FundBooks).post(transfer));
  }
}

const sumOf = (parts: readonly { amount: number }[]): number => parts.reduce((sum, part) => sum + part.amount, 0);

describe('lots of restricted money, in random histories', () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await createTestContext('sqlite', capabilities);
  });
  afterAll(() => context.close());

  it('say fen for fen what a row of coins says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...plain), { minLength: 4, maxLength: 14 }), async (steps) => {
        const [history, model] = [new History(context), new CoinModel()];
        for (const step of steps) await play(step, history, model);
        for (const gift of history.gifts) expect(await history.usesOf(gift)).toEqual(model.partsOf(gift));
        for (const one of history.spent) {
          const roots = await history.rootsOf(one);
          expect(sumOf(roots)).toBe(model.spentFor(one));
          expect(sumOf(roots.filter(({ lotId }) => lotId === null))).toBe(model.without(one));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('give every gift parts that add up to it, and every spending gifts that add up to it, through surplus and back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...plain, moves), { minLength: 5, maxLength: 14 }), async (steps) => {
        const [history, model] = [new History(context), new CoinModel()];
        let moved = 0;
        for (const step of steps) {
          if (step.kind === 'FEE') await history.fee(step.amount);
          else if (step.kind === 'MOVE') {
            await history.move(step.amount);
            await history.spend(Math.ceil(step.amount / 2), history.purposes[1]);
            moved += 1;
          } else await play(step, history, moved === 0 ? model : undefined);
        }
        const [toSpending, toGifts] = [new Map<string, number>(), new Map<string, number>()];
        for (const gift of history.gifts) {
          const parts = await history.partsOf(gift);
          expect(sumOf(parts)).toBe(history.standing.get(gift));
          for (const { kind, amount: fen } of parts) toSpending.set(kind, (toSpending.get(kind) ?? 0) + fen);
        }
        for (const one of history.spent) {
          const roots = await history.rootsOf(one);
          expect(sumOf(roots)).toBe(history.costs.get(one));
          for (const { lotId, amount: fen } of roots) toGifts.set(lotId ?? '', (toGifts.get(lotId ?? '') ?? 0) + fen);
        }
        toGifts.delete('');
        expect(sumOf([...toGifts.values()].map((fen) => ({ amount: fen })))).toBe(toSpending.get('GRANT') ?? 0);
      }),
      { numRuns: 40 },
    );
  });
});

/** Plays a step in the books and, if given, in the model; what cannot be is made smaller or left out. */
async function play(step: Step, history: History, model: CoinModel | undefined): Promise<void> {
  if (step.kind === 'GIFT') {
    const gift = await history.gift(step.amount);
    model?.gift(gift, step.amount);
  } else if (step.kind === 'SPEND') {
    const one = await history.spend(step.amount);
    model?.spend(one, step.amount);
  } else if (step.kind === 'REFUND') {
    const gift = history.gifts[step.which % Math.max(1, history.gifts.length)] ?? '';
    const fen = Math.min(step.amount, history.standing.get(gift) ?? 0);
    if (fen === 0) return;
    await history.refund(gift, fen);
    model?.refund(gift, fen);
  } else if (step.kind === 'RECLAIM') {
    const one = history.spent[step.which % Math.max(1, history.spent.length)] ?? '';
    const fen = Math.min(step.amount, history.costs.get(one) ?? 0);
    if (fen === 0) return;
    await history.reclaim(one, fen);
    model?.reclaim(one, fen);
  }
}
