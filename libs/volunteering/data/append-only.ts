import type { QueryRunner } from 'typeorm';

/** A published version is never edited nor removed: the engine itself refuses, in its own dialect. */
export async function guardPolicies(queryRunner: QueryRunner): Promise<void> {
  const embedded = queryRunner.connection.options.type === 'better-sqlite3';
  const message = 'a published volunteering policy is never changed';
  const refusal = embedded
    ? `BEGIN SELECT RAISE(ABORT, '${message}'); END`
    : `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${message}'`;
  for (const change of ['UPDATE', 'DELETE']) {
    await queryRunner.query(
      `CREATE TRIGGER tr_volunteering_policy_no_${change.toLowerCase()} BEFORE ${change} ON volunteering_policy FOR EACH ROW ${refusal}`,
    );
  }
}
