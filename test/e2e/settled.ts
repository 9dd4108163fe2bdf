import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import type { Charity } from './charity.js';
import type { Offered } from './offered.js';
import type { RunningApi } from './running-api.js';

/** A draft of a settlement that stands there without orders: for whoever must not see it. */
export async function emptySettlement(api: RunningApi, offered: Offered, charity: Charity): Promise<string> {
  const id = newId<'Settlement'>();
  const columns =
    'id, provider_id, organisation_id, vendor_fund_id, host_id, region_path, month, number, state, served';
  const more = 'unserved, total, fee, subsidy, points, terms_hash, drafted_by, drafted_at';
  const { provider, organisation, helped } = offered;
  const at = api.clock.now();
  const values = [id, provider, organisation, charity.fund, charity.host, '/elsewhere/', '2026-01', 1, 'DRAFT', 0];
  const rest = [0, 0, 0, 0, 0, '0'.repeat(64), helped, at];
  const marks = [...values, ...rest].map(() => '?').join(', ');
  const sql = `INSERT INTO listings_settlement (${columns}, ${more}) VALUES (${marks})`;
  await api.get(UnitOfWork).run(() => api.get(Database).change(sql, [...values, ...rest]));
  return id;
}
