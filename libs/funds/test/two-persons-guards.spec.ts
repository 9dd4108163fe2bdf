import { newId } from '#kernel';
import { Connections } from '#platform';
import { describeOnEachEngine } from '#testing';
import type { GrantEntity } from '../data/grant.entity.js';
import { capabilities } from './charity-house.js';
import { anyDocument, GrantHouse } from './grant-house.js';

describeOnEachEngine('the guards of two persons, against statements by hand', capabilities, (context) => {
  let house: GrantHouse;
  let household: string;
  let verified: GrantEntity;
  let approved: GrantEntity;
  let ordered: GrantEntity;
  beforeAll(async () => {
    house = await GrantHouse.build(context());
    await house.money(1_000_000);
    const documentNumber = anyDocument();
    household = (await house.personWith(documentNumber)).personId;
    const member = { name: '吴家人', phone: null, documentNumber };
    verified = await house.verified({ contact: house.contact({ household: [member] }) });
    approved = await house.approved();
    ordered = await house.ordered();
  });
  const run = (sql: string, values: unknown[] = []) => context().get(Connections).writing.query(sql, values);
  const stamp = '2026-03-02 02:00:00.000';
  const approval = (grant: GrantEntity, approver: string, round = grant.round, hash = grant.termsHash) =>
    run(
      'INSERT INTO funds_grant_approval (id, grant_id, round, approver_id, terms_hash, approved_at) VALUES (?, ?, ?, ?, ?, ?)',
      [newId(), grant.id, round, approver, hash, stamp],
    );
  const attempt = (sentBy: string) =>
    run(
      'INSERT INTO funds_disbursement_attempt (id, disbursement_id, number, sent_by, sent_at) VALUES (?, ?, 9, ?, ?)',
      [...[newId(), ordered.disbursementId, sentBy, stamp]],
    );
  const grant = (set: string, { id }: GrantEntity = verified) =>
    run(`UPDATE funds_grant SET ${set} WHERE id = '${id}'`);

  it.each([
    ['who submitted', () => house.submitter.personId],
    ['who visited', () => house.verifier.personId],
    ['somebody of the household', () => household],
  ])('refuse an approval by %s', async (_, who) => {
    await expect(approval(verified, who())).rejects.toThrow('an approver had another part');
  });

  it('refuse an approval of other terms, of another round, twice, and of a paid-out state', async () => {
    const approver = newId();
    await expect(approval(verified, approver, verified.round, 'f'.repeat(64))).rejects.toThrow('signed other terms');
    await expect(approval(verified, approver, verified.round - 1)).rejects.toThrow('signed other terms');
    await expect(approval(approved, approver)).rejects.toThrow('another part');
    await approval(verified, approver);
    await expect(approval(verified, approver)).rejects.toThrow(/unique|duplicate/i);
  });

  it('refuse an approval by the last editor of the account', async () => {
    const editor = newId();
    await grant(`payee_edited_by = '${editor}'`);
    await expect(approval(verified, editor)).rejects.toThrow('an approver had another part');
  });

  it.each([
    ['another amount in the same round', 'amount = amount + 1'],
    ['another account in the same round', "payee_sealed = 'x'"],
    ['another purpose in the same round', "purpose_id = 'x'"],
    ['a round before', 'round = round - 1'],
    ['another submitter', "submitted_by = 'x'"],
    ['one approval', 'approvals_needed = 1'],
    ['money without its approvals', "state = 'RESERVED'"],
    ['payment without its approvals', "state = 'PAID'"],
  ])('refuse %s', async (_, set) => {
    await expect(grant(set)).rejects.toThrow('a grant follows its approvals');
  });

  it('refuse a visit by who submitted, and by the household', async () => {
    await expect(grant('verified_by = submitted_by')).rejects.toThrow('a grant follows its approvals');
    await expect(grant(`verified_by = '${household}'`)).rejects.toThrow('a grant follows its approvals');
  });

  it.each([
    ['who ordered it', () => house.officer.personId],
    ['who submitted', () => house.submitter.personId],
    ['who visited', () => house.verifier.personId],
    ['who approved first', () => house.committee(0).personId],
    ['who approved second', () => house.committee(1).personId],
  ])('refuse a payment sent by %s', async (_, who) => {
    await expect(attempt(who())).rejects.toThrow('no other part');
  });

  it('let a payment through by somebody else, and keep who it was', async () => {
    await attempt(newId());
    await expect(run("UPDATE funds_disbursement_attempt SET sent_by = 'x'")).rejects.toThrow('stays on record');
  });

  it.each([
    ['UPDATE funds_disbursement SET amount = 1', 'a payment pays what was ordered'],
    ["UPDATE funds_disbursement SET payee_sealed = 'x'", 'a payment pays what was ordered'],
    ["UPDATE funds_grant_approval SET approver_id = 'x'", 'never changed'],
    ['DELETE FROM funds_grant_approval', 'never removed'],
    ['DELETE FROM funds_grant_party', 'stays out'],
    ['DELETE FROM funds_grant', 'never removed'],
    ['DELETE FROM funds_disbursement', 'never removed'],
    ['DELETE FROM funds_disbursement_attempt', 'never removed'],
    ['DELETE FROM funds_reservation', 'never removed'],
    ['UPDATE funds_reservation SET left_amount = left_amount + 1', 'only grows less'],
    ["UPDATE funds_reservation SET state = 'OPEN' WHERE state = 'SPENT'", 'only grows less'],
  ])('refuse %s', async (sql, message) => {
    await expect(run(sql)).rejects.toThrow(message);
  });
});
