import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import type { RunningApi } from './running-api.js';

/** An objection that stands there: for whoever must not see it. */
export async function foreignObjection(api: RunningApi, roundId: string, applicationId: string): Promise<string> {
  const [id, at] = [newId<'VentureObjection'>(), api.clock.now()];
  const columns =
    'id, round_id, application_id, notice_id, filed_by, name_sealed, statement_sealed, evidence_sealed, state, filed_at, decide_by';
  const values = [id, roundId, applicationId, newId(), newId(), 'v1.', 'v1.', 'v1.', 'FILED', at, '2026-03-11'];
  const sql = `INSERT INTO ventures_objection (${columns}) VALUES (${values.map(() => '?').join(', ')})`;
  await api.get(UnitOfWork).run(() => api.get(Database).change(sql, values));
  return id;
}
