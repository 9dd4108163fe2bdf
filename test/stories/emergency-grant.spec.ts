import { readFile } from 'node:fs/promises';
import { accounts, titleOf } from '#funds';
import { IdentitySetup } from '#identity';
import { Ledger } from '#ledger';
import { printLedger, transferTable, type GraphqlClient } from '#testing';
import { charityOf, type Charity } from '../e2e/charity.js';
import { seedSmallDistrict, signIn } from '../e2e/district.js';
import { household, orderedGrant, payee, take, type GrantAnswer } from '../e2e/emergency.js';
import { startApi, type RunningApi } from '../e2e/running-api.js';

const WORDS: Readonly<Record<string, string>> = {
  'funds.reserved': '资金预留',
  'funds.spent': '全额批准，列支',
  'funds.disbursement-sent': '汇出',
  'funds.disbursement-bounced': '退汇',
  'funds.reclaimed': '挪用，列为应追回',
  'funds.reclaim-received': '追回到账',
  'funds.released': '解除预留',
  'funds.written-off': '核销',
};

/** 科目编号与名称 instead of the code of an account. */
const captioned = (code: string): string => {
  const title = titleOf(code);
  return title === null ? code : `${title.number} ${title.zh}`;
};

describe('The story of an emergency grant (救急难)', () => {
  let api: RunningApi;
  let charity: Charity;
  let accountant: GraphqlClient;
  let second: GraphqlClient;
  let grant: GrantAnswer;
  const payment = () => ({ disbursementId: grant.disbursementId });
  const about = () => ({ grantId: grant.id });

  beforeAll(async () => {
    api = await startApi('sqlite', { loops: false });
    await seedSmallDistrict(api);
    charity = await charityOf(api);
    accountant = await inOffice('volunteer-4', 'ACCOUNTANT');
    second = await inOffice('volunteer-5', 'FOUNDATION_OFFICER');
  });
  afterAll(() => api.close());

  async function inOffice(key: string, role: 'ACCOUNTANT' | 'FOUNDATION_OFFICER'): Promise<GraphqlClient> {
    const { me } = await (await signIn(api, key)).run<{ me: { id: string } }>('{ me { id } }');
    await api.get(IdentitySetup).grantRoles([{ personId: me.id, role, scope: 'ORGANISATION', scopeId: charity.host }]);
    api.clock.advance({ seconds: 3 });
    return signIn(api, key);
  }

  it('begins with an application, a visit and two approvals', async () => {
    grant = await orderedGrant(api, charity, 1_000);
    expect(grant.state).toBe('RESERVED');
  });

  it('is sent, bounces, is sent again and arrives', async () => {
    await take(accountant, 'disburse', payment(), 'state');
    await take(accountant, 'bounceDisbursement', { ...payment(), reason: 'NAME_DIFFERS' }, 'state');
    await take(charity.officer, 'retryDisbursement', payment(), 'state');
    await take(accountant, 'disburse', payment(), 'state');
    await take(
      accountant,
      'settleDisbursement',
      { ...payment(), bankReference: '回单-2' },
      'state attempts { number }',
    );
    expect((await take(await signIn(api, 'grid-worker'), 'acknowledgeGrant', about())).state).toBe('ACKNOWLEDGED');
    expect((await take(charity.officer, 'discloseGrant', about())).state).toBe('DISCLOSED');
  });

  it('comes back in part, and the rest is written off', async () => {
    await take(second, 'reportMisuse', { ...about(), amount: 600, reason: '未用于治疗' });
    await take(charity.officer, 'demandReclaim', about());
    await take(accountant, 'recordReclaim', { ...about(), amount: 400 });
    expect((await take(second, 'writeOffGrant', about())).state).toBe('WRITTEN_OFF');
  });

  it('reads like this in the books', async () => {
    const ledger = api.get(Ledger);
    const transfers = (await ledger.transfersOf(grant.id)).map((transfer) => ({
      ...transfer,
      kind: WORDS[transfer.kind] ?? transfer.kind,
      postings: transfer.postings.map(({ debit, credit, amount }) => ({
        ...{ debit: captioned(debit), credit: captioned(credit), amount },
      })),
    }));
    const { fund, purpose } = charity;
    const codes = [
      ...[accounts.bank(fund), accounts.dueBack(fund), accounts.grantPayable(fund, grant.id)],
      ...[accounts.programme(fund, purpose), accounts.reservations(fund, purpose)],
    ].map(({ code }) => code);
    const closing = codes.reduce(
      (text, code) => text.replaceAll(code, captioned(code)),
      (await printLedger(ledger, codes)).replaceAll(/ {2,}/g, '  '),
    );
    const books = await readFile(new URL('./emergency-grant.books.txt', import.meta.url), 'utf8');
    expect([transferTable(transfers), '', closing.replaceAll(fund, '公益金'), ''].join('\n')).toBe(books);
  });

  it('shows nobody outside who was helped', async () => {
    const personal = [household.name, household.phone, household.documentNumber, household.address, payee.account];
    const seen = await api.anyone.send(
      `query($f: ID!, $g: ID!) { emergencyGrantSummary(fundId: $f) { count amount } emergencyGrant(id: $g) { id } }`,
      { f: charity.fund, g: grant.id },
    );
    const supervisor = await signIn(api, 'auditor');
    const supervised = await supervisor.run(
      'query($g: ID!) { emergencyGrant(id: $g) { state amount approvals { name holds } case { name } } }',
      { g: grant.id },
    );
    expect(supervised).toMatchObject({ emergencyGrant: { state: 'WRITTEN_OFF', case: null } });
    for (const text of personal) expect(JSON.stringify([seen, supervised])).not.toContain(text);
    const working = await charity.officer.run<{ emergencyGrant: { case: { name: string } } }>(
      'query($g: ID!) { emergencyGrant(id: $g) { case { name } } }',
      { g: grant.id },
    );
    expect(working.emergencyGrant.case.name).toBe(household.name);
  });
});
