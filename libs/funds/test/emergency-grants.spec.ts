import { Identity } from '#identity';
import { newId } from '#kernel';
import { Ledger } from '#ledger';
import type { Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AppealGrant } from '../app/appeal-grant.js';
import { ApproveGrant } from '../app/approve-grant.js';
import { BounceDisbursement } from '../app/bounce-disbursement.js';
import { ChangeGrantTerms } from '../app/change-grant-terms.js';
import { DeclareInterest } from '../app/declare-interest.js';
import { FamilyTies } from '../app/family-ties.js';
import { FollowGrant } from '../app/follow-grant.js';
import { GrantClock } from '../app/grant-clock.js';
import { GrantPolicies } from '../app/grant-policies.js';
import { GrantQueries } from '../app/grant-queries.js';
import { ReclaimGrant } from '../app/reclaim-grant.js';
import { RejectGrant } from '../app/reject-grant.js';
import { ReportMisuse } from '../app/report-misuse.js';
import { ReserveGrant } from '../app/reserve-grant.js';
import { RetryDisbursement } from '../app/retry-disbursement.js';
import { VerifyGrant } from '../app/verify-grant.js';
import { ViewGrantCase } from '../app/view-grant-case.js';
import type { GrantEntity } from '../data/grant.entity.js';
import { defaultGrantRules } from '../domain/grant-policy.js';
import { actorOf, capabilities } from './charity-house.js';
import { anyDocument, GrantHouse, key } from './grant-house.js';

const code = (name: string) => ({ code: name });
const because = (part: string) => ({ code: 'GRANT_NEEDS_ANOTHER_PERSON', params: { because: part } });
const otherPayee = { name: '别人', account: '6222 0000 9999 9999', bank: '工行' };

describeOnEachEngine('emergency grants', capabilities, (context) => {
  let house: GrantHouse;
  beforeAll(async () => {
    house = await GrantHouse.build(context());
  });
  beforeEach(async () => {
    await house.spendAll();
    await house.money(1_000_000);
  });
  const step = ({ id }: GrantEntity) => ({ grantId: id, idempotencyKey: key() });
  const change = (grant: GrantEntity, terms: object, actor = house.officer) =>
    context()
      .get(ChangeGrantTerms)
      .execute(actor, { ...step(grant), ...terms });
  const reject = (grant: GrantEntity, actor = house.secondOfficer) =>
    context()
      .get(RejectGrant)
      .execute(actor, { ...step(grant), reason: '不符合条件' });
  const bounce = async ({ disbursementId }: GrantEntity) =>
    context()
      .get(BounceDisbursement)
      .execute(house.payer, {
        ...{ disbursementId: disbursementId ?? '', reason: 'NAME_DIFFERS', idempotencyKey: key() },
      });
  const balance = async (number: string, detail?: string): Promise<number> => {
    const wanted = ['fund', house.place.fundId, number, ...(detail === undefined ? [] : [detail])].join(':');
    return 0 - ((await context().get(Ledger).balancesOf([wanted])).get(wanted) ?? 0);
  };

  it('go from the visit over two approvals to money that arrives', async () => {
    const before = await balance('1002');
    const grant = await house.verified();
    expect(grant.state).toBe('VERIFIED');
    expect((await house.approve(grant, house.committee(0))).state).toBe('APPROVED_1');
    const reserved = await house.approve(grant, house.committee(1));
    expect(reserved).toMatchObject({ state: 'RESERVED', disbursementId: null });
    expect(await house.available()).toBe(900_000);
    const ordered = await house.order(reserved);
    expect([await house.available(), await balance('2202', grant.id)]).toEqual([900_000, -100_000]);
    await expect(house.order(ordered)).rejects.toMatchObject(code('GRANT_PAYMENT_ORDERED'));
    await house.send(ordered);
    expect([await balance('2202', grant.id), (await balance('1002')) - before]).toEqual([0, -100_000]);
    await house.settle(ordered);
    expect(await house.grant(grant)).toMatchObject({ state: 'PAID', paidAt: house.house.now() });
    const follow = context().get(FollowGrant);
    expect((await follow.acknowledge(house.submitter, step(grant))).state).toBe('ACKNOWLEDGED');
    expect((await follow.disclose(house.officer, step(grant))).state).toBe('DISCLOSED');
  });

  describe('are decided by people with no other part: refused is', () => {
    it.each([
      ['the visit of who submitted', (grant: GrantEntity) => house.verify(grant, house.submitter), 'SUBMITTER'],
    ])('%s', async (_, act, part) => {
      await expect(act(await house.apply())).rejects.toMatchObject(because(part));
    });

    it('an approval by who submitted, who visited, who approved already', async () => {
      const officer = (personId: string) =>
        actorOf(personId, ['grant.approve'], { organisations: [house.house.hostId] });
      const grant = await house.verified();
      const approve = (personId: string) => house.approve(grant, officer(personId));
      await expect(approve(house.submitter.personId)).rejects.toMatchObject(because('SUBMITTER'));
      await expect(approve(house.verifier.personId)).rejects.toMatchObject(because('VERIFIER'));
      await house.approve(grant, house.committee(0));
      await expect(approve(house.committee(0).personId)).rejects.toMatchObject(because('APPROVER'));
    });

    it('an approval by who edited the account last, also where another edited it before', async () => {
      const grant = await house.verified();
      const edited = await change(grant, { payee: otherPayee }, house.officer);
      await expect(house.approve(edited, house.officer)).rejects.toMatchObject(because('PAYEE_EDITOR'));
      expect((await house.approve(edited, house.secondOfficer)).state).toBe('APPROVED_1');
    });

    it('the second approval of somebody of the applicant’s household, known by document', async () => {
      const documentNumber = anyDocument();
      await house.own(house.committee(1).personId, documentNumber);
      const member = { name: '乙', phone: null, documentNumber };
      const grant = await house.verified({ contact: house.contact({ household: [member] }) });
      await house.approve(grant, house.committee(0));
      await expect(house.approve(grant, house.committee(1))).rejects.toMatchObject(because('PARTY'));
      expect((await house.approve(grant, house.committee(2))).state).toBe('RESERVED');
    });

    it('an approval by the applicant, also as a member of the committee', async () => {
      const grant = await house.apply({ onBehalf: false }, house.committee(3));
      const visited = await house.verify(grant);
      await expect(house.approve(visited, house.committee(3))).rejects.toMatchObject(because('PARTY'));
    });

    it('an approval by who bears the name of the payee, or got a phone of the household since', async () => {
      const payee = { name: '甲 委员', account: '6222 0000 7777', bank: '工行' };
      const grant = await house.verified({ payee });
      await expect(house.approve(grant, house.committee(0))).rejects.toMatchObject(because('PAYEE'));
      expect((await house.approve(grant, house.committee(1))).state).toBe('APPROVED_1');
      const phone = '19933334444';
      const called = await house.verified({ contact: house.contact({ phone }) });
      const regionId = house.house.regions.community;
      const { id } = await context().get(Identity).createPerson({ displayName: '后来登记', regionId, phone });
      const late = house.approve(called, actorOf(id, ['grant.approve'], { organisations: [house.house.hostId] }));
      await expect(late).rejects.toMatchObject(because('PAYEE'));
    });

    it('an approval by an outsider and by the supervisor, as for a grant that does not exist', async () => {
      const grant = await house.verified();
      for (const actor of [house.committee(5), house.payer, await house.house.resident()]) {
        await expect(house.approve(grant, actor)).rejects.toMatchObject(code('NOT_FOUND'));
      }
    });

    it('the payment by who ordered it or had any part', async () => {
      const ordered = await house.ordered();
      const payer = (personId: string) =>
        actorOf(personId, ['disbursement.pay'], { organisations: [house.house.hostId] });
      const tried = [
        [house.officer, 'DISBURSEMENT_NEEDS_SECOND_PERSON'],
        [house.submitter, 'GRANT_NEEDS_ANOTHER_PERSON'],
        [house.verifier, 'GRANT_NEEDS_ANOTHER_PERSON'],
        [house.committee(0), 'GRANT_NEEDS_ANOTHER_PERSON'],
        [house.committee(1), 'GRANT_NEEDS_ANOTHER_PERSON'],
      ] as const;
      for (const [{ personId }, name] of tried) {
        await expect(house.send(ordered, payer(personId))).rejects.toMatchObject(code(name));
      }
      await house.send(ordered);
    });
  });

  it('lose their approvals when the account is edited between them', async () => {
    const grant = await house.verified();
    await house.approve(grant, house.committee(0));
    const edited = await change(grant, { payee: otherPayee });
    expect(edited).toMatchObject({ state: 'VERIFIED', round: 3 });
    await expect(house.approve(grant, house.committee(1))).rejects.toMatchObject(code('GRANT_TERMS_CHANGED'));
    expect((await house.approve(edited, house.committee(1))).state).toBe('APPROVED_1');
    expect((await house.approve(edited, house.committee(0))).state).toBe('RESERVED');
    const shown = (await context().get(GrantQueries).approvalsOf([grant.id])).get(grant.id);
    expect(shown?.map(({ holds }) => holds)).toEqual([false, true, true]);
  });

  it('edited after the order give the payment up, but never one on its way', async () => {
    const ordered = await house.ordered();
    const edited = await change(ordered, { payee: otherPayee });
    expect(edited).toMatchObject({ state: 'VERIFIED', disbursementId: null });
    expect([await house.available(), await balance('2202', ordered.id)]).toEqual([1_000_000, 0]);
    await house.approve(edited, house.committee(0));
    const again = await house.order(await house.approve(edited, house.committee(1)), house.secondOfficer);
    await house.send(again);
    await expect(change(again, { payee: otherPayee })).rejects.toMatchObject(code('GRANT_PAYMENT_UNDER_WAY'));
    await expect(reject(again)).rejects.toMatchObject(code('GRANT_PAYMENT_UNDER_WAY'));
  });

  it('that bounce are owed as before and sent again', async () => {
    const ordered = await house.ordered();
    await house.send(ordered);
    expect((await bounce(ordered)).state).toBe('BOUNCED');
    expect([await balance('2202', ordered.id), (await house.grant(ordered)).sentAt]).toEqual([-100_000, null]);
    await expect(house.send(ordered)).rejects.toMatchObject(code('STATE_NOT_ALLOWED'));
    const disbursementId = ordered.disbursementId ?? '';
    await context().get(RetryDisbursement).execute(house.officer, { disbursementId, idempotencyKey: key() });
    await house.send(ordered);
    await house.settle(ordered);
    expect([(await house.grant(ordered)).state, await balance('2202', ordered.id)]).toEqual(['PAID', 0]);
  });

  it('approved by 32 pairs at once on the last money are as many as it pays', async () => {
    await house.spendAll();
    await house.money(350_000);
    const grants: GrantEntity[] = [];
    for (let at = 0; at < 32; at += 1) {
      const grant = await house.verified();
      await house.approve(grant, house.committee(0));
      grants.push(grant);
    }
    const answers = await Promise.allSettled(
      grants.flatMap((grant) => [house.approve(grant, house.committee(1)), house.approve(grant, house.committee(2))]),
    );
    const reserved = await Promise.all(grants.map((grant) => house.grant(grant)));
    expect(reserved.filter(({ state }) => state === 'RESERVED')).toHaveLength(3);
    const codes = answers.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(new Set(codes)).toEqual(new Set(['FUND_MONEY_NOT_AVAILABLE', 'STATE_NOT_ALLOWED']));
    expect(await house.available()).toBe(50_000);
  });

  it('rejected give their money free, and are appealed once, to others', async () => {
    const grant = await house.approved();
    expect(await house.available()).toBe(900_000);
    const refused = await reject(grant);
    expect([refused.state, await house.available()]).toEqual(['REJECTED', 1_000_000]);
    const appeal = () => context().get(AppealGrant).execute(house.submitter, step(grant));
    expect((await appeal()).state).toBe('APPEALED');
    const visited = await house.verify(await house.grant(grant));
    expect(visited.state).toBe('VERIFIED');
    expect((await house.approve(visited, house.committee(0))).state).toBe('APPROVED_1');
    await reject(visited);
    await expect(appeal()).rejects.toMatchObject(code('GRANT_APPEAL_USED'));
  });

  it('whose payment is not ordered in time give their money free, and get it again', async () => {
    const month = async () => {
      context().clock.advance({ days: 31 });
      await context().settle();
    };
    await month();
    const before = await house.available();
    const grant = await house.approved();
    expect(await house.available()).toBe(before - 100_000);
    await month();
    expect([(await house.grant(grant)).state, await house.available()]).toEqual(['APPROVED_2', before]);
    const again = await context().get(ReserveGrant).execute(house.officer, step(grant));
    expect([again.state, await house.available()]).toEqual(['RESERVED', before - 100_000]);
  });

  it('lose the visit or the approval of who declares an interest', async () => {
    const declare = (grant: GrantEntity, actor = house.committee(0)) =>
      context().get(DeclareInterest).execute(actor, step(grant));
    const grant = await house.approved();
    expect((await declare(grant)).state).toBe('VERIFIED');
    expect(await house.available()).toBe(1_000_000);
    const now = await house.grant(grant);
    await expect(house.approve(now, house.committee(0))).rejects.toMatchObject(because('PARTY'));
    expect(await declare(now, house.verifier)).toMatchObject({ state: 'SUBMITTED', verifiedBy: null });
    await expect(house.verify(now, house.verifier)).rejects.toMatchObject(because('PARTY'));
  });

  it('are asked from a purpose for emergency help of that fund, and from no other', async () => {
    const [canteen = ''] = house.house.purposes;
    const refused = code('GRANT_PURPOSE_NOT_EMERGENCY');
    await expect(house.apply({ purposeId: canteen })).rejects.toMatchObject(refused);
    const other = await GrantHouse.build(context());
    const { purposeId } = other.place;
    await expect(house.apply({ purposeId })).rejects.toMatchObject(code('NOT_FOUND'));
  });

  it('are asked for within a year of what happened', async () => {
    for (const lane of ['FAST', 'ORDINARY'] as const) {
      const old = house.apply({ lane, occurredOn: '1900-01-01' });
      const reason = 'lies more than 365 days back';
      await expect(old).rejects.toMatchObject({ code: 'BAD_USER_INPUT', params: { field: 'occurredOn', reason } });
    }
  });

  describe('of one household', () => {
    it('are two in a year, whoever of it asks, and one for a cause', async () => {
      const contact = house.contact();
      const first = await house.apply({ contact, occurredOn: '2026-01-01' });
      const same = house.apply({ contact, occurredOn: '2026-01-01' });
      await expect(same).rejects.toMatchObject(code('GRANT_CAUSE_REPEATED'));
      const member = { name: '吴二', phone: null, documentNumber: contact.documentNumber };
      await house.apply({ contact: house.contact({ household: [member] }), cause: 'ACCIDENT' });
      const third = () => house.apply({ contact, occurredOn: '2026-02-02' });
      await expect(third()).rejects.toMatchObject({ code: 'GRANT_LIMIT_REACHED', params: { most: 2 } });
      await reject(first);
      await third();
    });

    it('are known by the address, however it is written', async () => {
      const address = '幸福里3号楼 201室';
      for (const occurredOn of ['2026-01-03', '2026-01-04']) {
        await house.apply({ contact: house.contact({ address }), occurredOn });
      }
      const third = house.apply({
        contact: house.contact({ address: '幸福里３号楼，201室' }),
        occurredOn: '2026-01-05',
      });
      await expect(third).rejects.toMatchObject(code('GRANT_LIMIT_REACHED'));
    });

    it.each([
      ['幸福里3幢202室', '幸福里三号楼二〇二', '江苏省盐城市亭湖区五星街道幸福里3栋-202'],
      ['平安路8号5幢302室', '平安路8号 5# 302', '平安路八号五栋302户（租住）'],
    ])('are known by the address in any of its forms: %s, %s, %s', async (...addresses) => {
      const apply = (address: string, at: number) =>
        house.apply({ contact: house.contact({ address }), occurredOn: `2026-01-0${at + 1}` });
      for (const [at, address] of addresses.slice(0, 2).entries()) await apply(address, at);
      await expect(apply(addresses[2] ?? '', 2)).rejects.toMatchObject(code('GRANT_LIMIT_REACHED'));
    });

    it('are known by a phone, and by the account of one of their own, but not by that of a hospital', async () => {
      const { phone } = house.contact();
      const own = (at: number) => ({ name: '吴受助', account: `6222 9999 ${at}`, bank: '亭湖农商行' });
      const hospital = { name: '人民医院', account: '3201 0000 1111', bank: '工行' };
      const days = ['2026-01-01', '2026-01-02', '2026-01-03'];
      const each = async (change: () => object): Promise<void> => {
        for (const occurredOn of days) await house.apply({ occurredOn, ...change() });
      };
      const reached = code('GRANT_LIMIT_REACHED');
      await expect(each(() => ({ contact: house.contact({ phone }) }))).rejects.toMatchObject(reached);
      await expect(each(() => ({ payee: own(1) }))).rejects.toMatchObject(reached);
      await each(() => ({ payee: hospital }));
    });

    it('are not known by the phone of a worker who leaves his own for families without one', async () => {
      const phone = '19911112222';
      const regionId = house.house.regions.community;
      const worker = await context().get(Identity).createPerson({ displayName: '有电话的网格员', regionId, phone });
      const path = `/${house.house.regions.district}/`;
      const actor = actorOf(worker.id, ['grant.submit'], { paths: [path] });
      for (const occurredOn of ['2026-01-01', '2026-01-02', '2026-01-03']) {
        await house.apply({ contact: house.contact({ phone }), occurredOn }, actor);
      }
    });

    it('are one with confirmed family, whose members decide nothing for each other, and with nobody beyond', async () => {
      const documents = [anyDocument(), anyDocument(), anyDocument()] as const;
      const people: Actor[] = [];
      for (const documentNumber of documents) people.push(await house.personWith(documentNumber));
      const [mother = '', daughter = '', inLaw = ''] = people.map(({ personId }) => personId);
      const pairs = [
        [mother, daughter],
        [daughter, inLaw],
      ];
      const relativesOf = (id: string) => pairs.filter((pair) => pair.includes(id)).flat();
      context()
        .get(FamilyTies)
        .tell((ids) => Promise.resolve(ids.flatMap(relativesOf)));
      const asks = (at: number, occurredOn: string) =>
        house.apply({ contact: house.contact({ documentNumber: documents[at] }), occurredOn });
      await asks(0, '2026-01-01');
      const grant = await asks(0, '2026-01-02');
      await expect(asks(1, '2026-01-03')).rejects.toMatchObject(code('GRANT_LIMIT_REACHED'));
      await expect(asks(1, '2026-01-02')).rejects.toMatchObject(code('GRANT_CAUSE_REPEATED'));
      const visit = house.verify(grant, actorOf(daughter, ['grant.verify'], { paths: ['/'] }));
      await expect(visit).rejects.toMatchObject(because('PARTY'));
      await asks(2, '2026-01-03');
    });

    it('have their rejected applications count for nothing, neither for the year nor for the cause', async () => {
      const contact = house.contact();
      for (let refused = 0; refused < 3; refused += 1) {
        await reject(await house.apply({ contact, occurredOn: '2026-01-01' }));
      }
      await house.apply({ contact, occurredOn: '2026-01-01' });
      await house.apply({ contact, occurredOn: '2026-01-02' });
      await expect(house.apply({ contact, occurredOn: '2026-01-03' })).rejects.toMatchObject(
        code('GRANT_LIMIT_REACHED'),
      );
    });

    it('asked for by twenty at once are two', async () => {
      const contact = house.contact();
      const asked = Array.from({ length: 20 }, (_, at) =>
        house.apply({ contact, occurredOn: `2026-01-${String(at + 1).padStart(2, '0')}` }),
      );
      const answers = await Promise.allSettled(asked);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    });
  });

  describe('in the fast lane', () => {
    it('are raised when money or papers are late', async () => {
      const grant = await house.apply();
      const late = async () => {
        await context().settle();
        const now = await house.grant(grant);
        const clock = context().get(GrantClock);
        return [clock.moneyLate(now), clock.papersLate(now), now.overdueRaisedAt !== null];
      };
      context().clock.set(grant.payDueAt as Date);
      expect(await late()).toEqual([false, false, false]);
      context().clock.advance({ ms: 1 });
      expect(await late()).toEqual([true, false, true]);
      context().clock.set(new Date((grant.papersDueAt as Date).getTime() + 1));
      expect(await late()).toEqual([true, true, true]);
    });

    it('are not late when the money was sent in time', async () => {
      const ordered = await house.ordered();
      await house.send(ordered);
      context().clock.advance({ hours: 25 });
      await context().settle();
      await house.settle(ordered);
      const paid = await house.grant(ordered);
      expect([context().get(GrantClock).moneyLate(paid), paid.overdueRaisedAt]).toEqual([false, null]);
    });

    it('take ¥2,000 and no more; above it the papers come first', async () => {
      await expect(house.apply({ amount: 200_001 })).rejects.toMatchObject(code('GRANT_ABOVE_FAST_CAP'));
      const grant = await house.apply({ amount: 200_001, lane: 'ORDINARY' });
      const visit = { ...step(grant), report: '属实', papersComplete: false };
      const visited = await context().get(VerifyGrant).execute(house.verifier, visit);
      await expect(house.approve(visited, house.committee(0))).rejects.toMatchObject(code('GRANT_PAPERS_MISSING'));
      await context().get(FollowGrant).completePapers(house.verifier, step(grant));
      expect((await house.approve(visited, house.committee(0))).state).toBe('APPROVED_1');
    });
  });

  it('follow the published rules of the region: three approvals where they say so', async () => {
    const validFrom = new Date(house.house.now().getTime() + 1_000);
    const rules = { ...defaultGrantRules.rules, approvalTiers: [{ upTo: 1_000, approvals: 2 }], approvalsAbove: 3 };
    const path = `/${house.house.regions.district}/`;
    const authority = actorOf(house.house.authority.personId, ['grant.publish-policy'], { paths: [path] });
    const draft = { regionId: house.house.regions.community, validFrom, rules, idempotencyKey: key() };
    await context().get(GrantPolicies).publish(authority, draft);
    context().clock.advance({ seconds: 1 });
    const grant = await house.verified({ amount: 1_001 });
    for (const [at, state] of ['APPROVED_1', 'APPROVED_2', 'RESERVED'].entries()) {
      expect((await house.approve(grant, house.committee(at))).state).toBe(state);
    }
    const back = { ...draft, rules: defaultGrantRules.rules, idempotencyKey: key() };
    await context()
      .get(GrantPolicies)
      .publish(authority, { ...back, validFrom: new Date(validFrom.getTime() + 2_000) });
    context().clock.advance({ seconds: 2 });
  });

  describe('that were misused', () => {
    const demanded = async (): Promise<GrantEntity> => {
      const grant = await house.paid();
      const report = { ...step(grant), amount: 60_000, reason: '未用于治疗' };
      const reported = await context().get(ReportMisuse).execute(house.secondOfficer, report);
      expect(reported.state).toBe('MISUSED');
      const own = context().get(ReclaimGrant).demand(house.secondOfficer, step(grant));
      await expect(own).rejects.toMatchObject(because('MAKER'));
      return context().get(ReclaimGrant).demand(house.officer, step(grant));
    };
    const receive = (grant: GrantEntity, amount: number) =>
      context()
        .get(ReclaimGrant)
        .receive(house.payer, { ...step(grant), amount });

    it('come back in parts; what has not come cannot be spent', async () => {
      const grant = await demanded();
      const due = await balance('1222');
      expect(await house.available()).toBe(900_000);
      expect((await receive(grant, 20_000)).state).toBe('RECLAIMING');
      expect([await house.available(), (await balance('1222')) - due]).toEqual([920_000, -20_000]);
      await expect(receive(grant, 40_001)).rejects.toMatchObject({
        code: 'GRANT_RECLAIM_EXCEEDED',
        params: { left: 40_000 },
      });
      expect((await receive(grant, 40_000)).state).toBe('RECLAIMED');
      expect(await house.available()).toBe(960_000);
    });

    it('are written off by another than who claimed, at the cost of the purpose', async () => {
      const grant = await demanded();
      await receive(grant, 10_000);
      const writeOff = (actor = house.officer) => context().get(ReclaimGrant).writeOff(actor, step(grant));
      await expect(writeOff()).rejects.toMatchObject(because('MAKER'));
      expect((await writeOff(house.secondOfficer)).state).toBe('WRITTEN_OFF');
      expect(await house.available()).toBe(910_000);
    });
  });

  it('show the household to who works on the case, and to nobody else', async () => {
    const payee = { name: '吴受助', account: '6222 0000 1234 5678', bank: '亭湖农商行' };
    const grant = await house.verified({ payee });
    const view = async (actor = house.verifier) =>
      (await context().get(ViewGrantCase).execute(actor, [grant.id])).get(grant.id);
    expect(await view()).toMatchObject({
      name: '吴受助',
      payee: { account: '6222 0000 1234 5678' },
      visitReport: '情况属实',
    });
    for (const actor of [house.submitter, house.officer, house.payer, house.committee(0)]) {
      expect(await view(actor)).toBeDefined();
    }
    const auditor = actorOf(newId(), ['grant.read', 'fund.read'], { paths: ['/'] });
    for (const actor of [auditor, house.committee(5), await house.house.resident()]) {
      expect(await view(actor)).toBeUndefined();
    }
    expect((await context().get(GrantQueries).one(auditor, grant.id)).id).toBe(grant.id);
    const stranger = context()
      .get(GrantQueries)
      .one(await house.house.resident(), grant.id);
    await expect(stranger).rejects.toMatchObject(code('NOT_FOUND'));
  });

  it('are approved once for a key', async () => {
    const grant = await house.verified();
    const approval = { grantId: grant.id, termsHash: grant.termsHash, idempotencyKey: key() };
    const one = await context().get(ApproveGrant).execute(house.committee(0), approval);
    expect(await context().get(ApproveGrant).execute(house.committee(0), approval)).toEqual(one);
  });

  it('are counted for the public in whole groups of five', async () => {
    const summary = async () => {
      const groups = await context().get(GrantQueries).summary(house.place.fundId);
      return groups.find(({ purposeId }) => purposeId === house.place.purposeId);
    };
    const before = (await summary())?.count ?? 0;
    let paid = before;
    while (paid < before + 5) {
      await house.paid();
      const now = (await summary())?.count ?? 0;
      expect(now % 5).toBe(0);
      paid = now;
      await house.money(100_000);
    }
    expect(await summary()).toMatchObject({ count: before + 5, amount: (before + 5) * 100_000 });
  });
});
