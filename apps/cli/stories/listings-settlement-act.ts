import { randomUUID } from 'node:crypto';
import { addDays, addMonths, localDate, startOfBusinessDate } from '#kernel';
import { auditLedger } from './audit-act.js';
import { act } from './funds-cast.js';
import { yuan, type ListingsCast } from './listings-cast.js';
import { LUNCH, type Canteen } from './listings-provider-act.js';
import { expectThat, type Narrator } from './narrator.js';

interface Settlement {
  readonly id: string;
  readonly state: string;
  readonly served: number;
  readonly unserved: number;
  readonly total: number;
  readonly fee: number;
  readonly subsidy: number;
  readonly termsHash: string;
  readonly parts: readonly { readonly kind: string; readonly amount: number; readonly disbursementId: string }[] | null;
}

const fields = 'id state served unserved total fee subsidy termsHash parts { kind amount disbursementId }';
const stepOf = (settlementId: string, more: object = {}): object => ({
  ...{ settlementId, idempotencyKey: randomUUID(), ...more },
});

/** The month is settled: drawn up by the provider, approved, ordered and sent by others, and all of it arrives. */
export async function settleMonth(cast: ListingsCast, canteen: Canteen, tell: Narrator): Promise<void> {
  tell.part('结算', 'settlement');
  const head = cast.as('head');
  const month = cast.day.slice(0, 7);
  const draft = { providerId: canteen.providerId, month, idempotencyKey: randomUUID() };
  const text = 'mutation ($input: DraftSettlementInput!) { draftSettlement(input: $input) { id } }';
  const early = await head.refusalOf(text, { input: draft });
  expectThat(early === 'SETTLEMENT_MONTH_NOT_OVER', 'a month is settled after its end');
  await cast.turnTo(startOfBusinessDate(addDays(addMonths(localDate(`${month}-01`), 1), 1)));
  const drawn = await act<Settlement>(head, 'draftSettlement', { ...draft, idempotencyKey: randomUUID() }, fields);
  const { id, served, unserved, total, fee, subsidy, parts } = drawn;
  const expected = {
    fee: 3 * LUNCH.fee + LUNCH.fee / 2 + LUNCH.fee,
    subsidy: 3 * (LUNCH.cost - LUNCH.fee) + 2 * LUNCH.cost,
  };
  expectThat(served === 5 && unserved === 2 && fee === expected.fee, 'five meals, and what two left');
  expectThat(subsidy === expected.subsidy && fee + subsidy === total, 'fee and subsidy are the total');
  expectThat(parts === null, 'the provider does not read who pays what');
  await act(head, 'submitSettlement', stepOf(id));
  tell.step(
    `${month} 未结束时编制被拒：${early}；月末编制：${served} 份午餐，另有 ${unserved} 单留费，收费 ${yuan(fee)} + 补贴 ${yuan(subsidy)} = ${yuan(total)}`,
    `before its end: ${early}; then ${month} is drawn up: ${served} lunches and ${unserved} orders that left a fee, ${yuan(fee)} of fees + ${yuan(subsidy)} of subsidy = ${yuan(total)}`,
  );
  await approve(cast, id, tell);
  await pay(cast, id, tell);
  const { settlementSheet } = await head.call<{ settlementSheet: string }>(`{ settlementSheet(id: "${id}") }`);
  tell.detail(`settlementSheet: ${settlementSheet.trim().split('\r\n').length} 行 lines`);
}

async function approve(cast: ListingsCast, settlementId: string, tell: Narrator): Promise<void> {
  const foundation = cast.as('foundation-officer');
  const text = `{ settlement(id: "${settlementId}") { ${fields} } }`;
  const { settlement } = await foundation.call<{ settlement: Settlement }>(text);
  const mutation = 'mutation ($input: ApproveSettlementInput!) { approveSettlement(input: $input) { state } }';
  const own = await cast
    .as('head')
    .refusalOf(mutation, { input: stepOf(settlementId, { termsHash: settlement.termsHash }) });
  const changed = { input: stepOf(settlementId, { termsHash: settlement.termsHash.replace(/./g, '0') }) };
  const other = await foundation.refusalOf(mutation, changed);
  expectThat(other === 'SETTLEMENT_TERMS_CHANGED', 'an approval names what it signs');
  await act(foundation, 'approveSettlement', stepOf(settlementId, { termsHash: settlement.termsHash }));
  const parts = (settlement.parts ?? []).map(({ kind, amount }) => `${kind} ${yuan(amount)}`).join('，');
  tell.step(
    `慈善会看到分项（${parts}），核对哈希后批准；机构自批：${own}，哈希不符：${other}`,
    `the charity sees who pays what (${parts}) and approves the hash it has read; the provider itself: ${own}, another hash: ${other}`,
  );
}

async function pay(cast: ListingsCast, settlementId: string, tell: Narrator): Promise<void> {
  const [foundation, accountant] = [cast.as('foundation-officer'), cast.as('accountant')];
  const ordered = await act<Settlement>(foundation, 'orderSettlementPayment', stepOf(settlementId), fields);
  expectThat(ordered.state === 'ORDERED', 'all payments are ordered');
  const mutation = 'mutation ($input: DisburseInput!) { disburse(input: $input) { state } }';
  let alone = '';
  for (const { disbursementId } of ordered.parts ?? []) {
    const once = (more: object = {}): object => ({ disbursementId, idempotencyKey: randomUUID(), ...more });
    alone = await foundation.refusalOf(mutation, { input: once() });
    await act(accountant, 'disburse', once());
    await act(accountant, 'settleDisbursement', once({ bankReference: '回单-2027-001' }));
  }
  const text = `{ settlement(id: "${settlementId}") { state paidAt } }`;
  const { settlement } = await accountant.call<{ settlement: Settlement }>(text);
  expectThat(settlement.state === 'PAID', 'all of it has arrived');
  const count = ordered.parts?.length ?? 0;
  tell.step(
    `开立 ${count} 笔拨付，开立人自己汇出被拒：${alone}；会计汇出并确认到账，结算完成，订单全部结清`,
    `${count} payments are ordered; who ordered them may not send them: ${alone}; the accountant does, all of it arrives, and the orders are settled`,
  );
}

/** The donor's trace ends in meals, the provider's answers name nobody, and the books hold. */
export async function followGift(cast: ListingsCast, { donationId }: Canteen, tell: Narrator): Promise<void> {
  tell.part('捐赠去向', 'where the gift went');
  const part = 'kind amount month service provider services settled';
  const text = `{ donation(id: "${donationId}") { trace { amount parts { ${part} } } } }`;
  type Part = { kind: string; amount: number; service: string | null; services: number | null; settled: number | null };
  type Trace = { donation: { trace: { amount: number; parts: Part[] } } };
  const { trace } = (await cast.as('donor').call<Trace>(text)).donation;
  const meals = trace.parts.find(({ kind }) => kind === 'ORDER');
  const sum = trace.parts.reduce((total, { amount }) => total + amount, 0);
  expectThat(sum === trace.amount, 'the parts are the gift, to the fen');
  expectThat(
    meals?.services === 5 && meals.settled === 5 && meals.service === LUNCH.title,
    'the gift became five meals',
  );
  const waiting = trace.parts.find(({ kind }) => kind === 'WAITING')?.amount ?? 0;
  tell.step(
    `捐赠人的 ${yuan(trace.amount)} 变成 ${meals?.services} 份“${meals?.service}”（补贴 ${yuan(meals?.amount ?? 0)}，均已结算），待用 ${yuan(waiting)}；看不到谁吃了`,
    `the donor’s ${yuan(trace.amount)} became ${meals?.services} × “${meals?.service}” (${yuan(meals?.amount ?? 0)} of subsidy, all settled), ${yuan(waiting)} waits; whose meals they were nobody reads`,
  );
  await auditLedger(cast.as('auditor'), tell);
}
