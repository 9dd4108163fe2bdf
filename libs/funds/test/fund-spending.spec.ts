import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { describeOnEachEngine } from '#testing';
import { FundClaims } from '../app/fund-claims.js';
import { FundSpending } from '../app/fund-spending.js';
import { accounts } from '../domain/chart.js';
import { capabilities } from './charity-house.js';
import { GrantHouse, key } from './grant-house.js';

describeOnEachEngine('the money of a fund', capabilities, (context) => {
  let house: GrantHouse;
  beforeAll(async () => {
    house = await GrantHouse.build(context());
  });
  beforeEach(() => house.spendAll());
  const spending = (): FundSpending => context().get(FundSpending);
  const subject = () => ({ kind: 'TRANCHE' as const, id: newId() });
  const outcomes = async (asked: Promise<unknown>[]): Promise<Record<string, number>> => {
    const answers = await Promise.allSettled(asked);
    const names = answers.map((one) => (one.status === 'fulfilled' ? 'ok' : (one.reason as { code: string }).code));
    return Object.fromEntries(
      [...new Set(names)].map((name) => [name, names.filter((other) => other === name).length]),
    );
  };

  it('reserved by 64 at once is never more than there is', async () => {
    await house.money(1_050);
    const asked = Array.from({ length: 64 }, () =>
      spending().reserve({ ...house.place, key: key(), subject: subject(), amount: 100 }),
    );
    expect(await outcomes(asked)).toEqual({ ok: 10, FUND_MONEY_NOT_AVAILABLE: 54 });
    expect(await house.available()).toBe(50);
  });

  it('spent by 64 at once, reserved or not, is never more than there is', async () => {
    await house.money(1_000);
    const asked = Array.from({ length: 64 }, (_, at) => {
      const draft = { ...house.place, key: key(), subject: subject(), amount: 100 };
      return at % 2 === 0 ? spending().reserve(draft) : spending().spend({ ...draft, payable: 'PROVIDER' as const });
    });
    expect(await outcomes(asked)).toEqual({ ok: 10, FUND_MONEY_NOT_AVAILABLE: 54 });
    expect(await house.available()).toBe(0);
  });

  it('is reserved once for a key', async () => {
    await house.money(100);
    const draft = { ...house.place, key: key(), subject: subject(), amount: 100 };
    const one = await spending().reserve(draft);
    expect(await spending().reserve(draft)).toBe(one);
    await expect(spending().reserve({ ...draft, amount: 99 })).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    await spending().release(one);
    await expect(spending().release(one)).rejects.toMatchObject({ code: 'RESERVATION_CLOSED' });
    expect(await house.available()).toBe(100);
  });

  it('is spent out of its reservation, in parts, once for a key, and never beyond it', async () => {
    await house.money(300);
    const about = subject();
    const reservationId = await spending().reserve({ ...house.place, key: key(), subject: about, amount: 200 });
    const draft = {
      ...house.place,
      key: key(),
      subject: about,
      payable: 'PROVIDER' as const,
      reservationId,
      amount: 150,
    };
    await spending().spend(draft);
    await spending().spend(draft);
    expect(await house.available()).toBe(100);
    const more = spending().spend({ ...draft, key: key(), amount: 51 });
    await expect(more).rejects.toMatchObject({ code: 'RESERVATION_EXCEEDED', params: { left: 50 } });
    await expect(spending().spend({ ...draft, amount: 1 })).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    await spending().spend({ ...draft, key: key(), amount: 50 });
    expect(await house.available()).toBe(100);
  });

  it('taken back before it was sent is available again', async () => {
    await house.money(100);
    const draft = { ...house.place, key: key(), subject: subject(), payable: 'GRANT' as const, amount: 100 };
    await spending().spend(draft);
    expect(await house.available()).toBe(0);
    await spending().withdraw(draft);
    expect(await house.available()).toBe(100);
    const { code } = accounts.grantPayable(house.place.fundId, draft.subject.id);
    expect((await context().get(Ledger).balancesOf([code])).get(code)).toBe(0);
  });

  it('ordered for a project may be called back until it has left, and claimed back after it was paid', async () => {
    await house.money(100);
    const payee = { name: '新洋社会工作服务中心', account: '6222000000000007', bank: '亭湖农商行' };
    const about = subject();
    const draft = { ...house.place, key: key(), subject: about, payable: 'PROJECT' as const, amount: 100 };
    const balances = async () => {
      const { fundId } = house.place;
      const codes = [accounts.projectPayable(fundId, about.id).code, accounts.projectDueBack(fundId, about.id).code];
      const found = await context().get(Ledger).balancesOf(codes);
      return codes.map((code) => found.get(code) ?? 0);
    };
    await spending().spend(draft);
    const disbursementId = await spending().order({ ...draft, payee, madeBy: newId() });
    expect([await house.available(), await balances()]).toEqual([0, [100, 0]]);
    await spending().callBack(disbursementId, newId());
    await expect(spending().callBack(disbursementId, newId())).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    expect([await house.available(), await balances()]).toEqual([100, [0, 0]]);
    await spending().spend({ ...draft, key: key() });
    const claims = context().get(FundClaims);
    const claim = { ...house.place, subject: about, reservationId: '' };
    claim.reservationId = await claims.claim({ ...house.place, subject: about, amount: 60 });
    expect([await house.available(), await balances()]).toEqual([0, [100, -60]]);
    await claims.receive(claim, '1', 20);
    await expect(claims.receive(claim, '2', 41)).rejects.toMatchObject({ code: 'RESERVATION_EXCEEDED' });
    expect([await house.available(), await balances()]).toEqual([20, [100, -40]]);
    await claims.writeOff(claim, 40);
    expect([await house.available(), await balances()]).toEqual([20, [100, 0]]);
  });

  it('of another fund is not there', async () => {
    const draft = { ...house.place, fundId: newId(), key: key(), subject: subject(), amount: 1 };
    await expect(spending().reserve(draft)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
