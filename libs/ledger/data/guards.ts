import { appendOnly, type Guard } from '#platform';

/** Entries and transfers are append-only; an account keeps its identity and its floor; a hold's outcome is final. */
export const ledgerGuards: readonly Guard[] = [
  ...appendOnly('ledger_entry'),
  ...appendOnly('ledger_transfer'),
  { table: 'ledger_account', event: 'DELETE', message: 'an account is never deleted' },
  {
    table: 'ledger_account',
    event: 'UPDATE',
    when:
      'NEW.id <> OLD.id OR NEW.code <> OLD.code OR NEW.asset <> OLD.asset OR NEW.unit <> OLD.unit ' +
      'OR NEW.owner_id <> OLD.owner_id OR NEW.may_overdraw <> OLD.may_overdraw OR NEW.version < OLD.version ' +
      'OR NEW.held < 0 OR (NEW.may_overdraw = 0 AND NEW.balance < NEW.held)',
    message: 'ledger_account: below its floor, or its identity changed',
  },
  { table: 'ledger_hold', event: 'DELETE', message: 'a hold is never deleted' },
  {
    table: 'ledger_hold',
    event: 'UPDATE',
    when: "OLD.state <> 'RESERVED' OR NEW.amount <> OLD.amount OR NEW.debit_id <> OLD.debit_id OR NEW.credit_id <> OLD.credit_id",
    message: 'ledger_hold: the outcome is final',
  },
];
