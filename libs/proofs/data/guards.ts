import { appendOnly, type Guard } from '#platform';

/** Leaves, nodes, heads and erasures are append-only; a salt is erased or left as it is; the log never goes back. */
export const proofsGuards: readonly Guard[] = [
  ...['proofs_leaf', 'proofs_node', 'proofs_head', 'proofs_erasure'].flatMap((table) => appendOnly(table)),
  { table: 'proofs_salt', event: 'UPDATE', message: 'a salt is never changed' },
  { table: 'proofs_log', event: 'DELETE', message: 'the log is never deleted' },
  {
    table: 'proofs_log',
    event: 'UPDATE',
    when: 'NEW.size < OLD.size OR NEW.appended_to < OLD.appended_to OR NEW.swept_to < OLD.swept_to',
    message: 'proofs_log: it never goes back',
  },
];
