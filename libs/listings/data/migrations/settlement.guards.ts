import type { Guard } from '#platform';

const SUMS = ['total', 'fee', 'subsidy', 'points', 'served', 'unserved', 'terms_hash'];
const CHANGED = SUMS.map((name) => `NEW.${name} <> OLD.${name}`).join(' OR ');
const MOVED =
  'NEW.provider_id <> OLD.provider_id OR NEW.vendor_fund_id <> OLD.vendor_fund_id OR NEW.month <> OLD.month';
const SAME_PERSON =
  "NEW.approved_by IS NOT NULL AND (NEW.approved_by = NEW.drafted_by OR NEW.approved_by = COALESCE(NEW.submitted_by, ''))";
const ALONE = "NEW.state IN ('APPROVED', 'ORDERED', 'PAID') AND NEW.approved_by IS NULL";
const UNSOUND = 'NEW.fee + NEW.subsidy <> NEW.total OR NEW.points > NEW.subsidy';

/** What was handed in stays as it was, and another person approves it: whoever writes to the database. */
export const settlementGuards: readonly Guard[] = [
  {
    table: 'listings_settlement',
    event: 'INSERT',
    when: `NEW.state <> 'DRAFT' OR NEW.approved_by IS NOT NULL OR ${UNSOUND}`,
    message: 'a settlement begins as a sound draft',
  },
  {
    table: 'listings_settlement',
    event: 'UPDATE',
    when: `(NEW.state <> 'DRAFT' AND (${CHANGED})) OR ${MOVED} OR (${SAME_PERSON}) OR (${ALONE}) OR ${UNSOUND}`,
    message: 'a settlement that was handed in is approved by a second person as it is',
  },
  { table: 'listings_settlement', event: 'DELETE', message: 'a settlement is never removed' },
  {
    table: 'listings_settlement_part',
    event: 'UPDATE',
    when: 'NEW.amount <> OLD.amount OR NEW.fund_id <> OLD.fund_id OR NEW.settlement_id <> OLD.settlement_id',
    message: 'a part of a settlement is drawn up anew, never changed',
  },
  {
    table: 'listings_settlement_part',
    event: 'DELETE',
    when: 'OLD.disbursement_id IS NOT NULL',
    message: 'a part whose payment was ordered stays',
  },
];
