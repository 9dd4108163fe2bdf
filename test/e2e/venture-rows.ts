import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import { call, type Charity } from './charity.js';
import type { Offered } from './offered.js';
import type { RunningApi } from './running-api.js';

/** A round and an application that stand there as drafts: for whoever must not see them. */
export interface VentureRows {
  readonly round: string;
  readonly application: string;
}

/** The charity drafts a round by a real client; an organisation has an application in it. */
export async function ventureRowsOf(api: RunningApi, charity: Charity, offered: Offered): Promise<VentureRows> {
  const { host: hostId, fund: fundId, purpose: purposeId, officer } = charity;
  const at = (days: number): string => new Date(api.clock.now().getTime() + days * 86_400_000).toISOString();
  const draft = { hostId, fundId, purposeId, title: '公益创投', preset: 'TINGHU', openAt: at(1), closeAt: at(31) };
  const input = { ...draft, idempotencyKey: newId() };
  const { id: round } = await call<{ id: string }>(officer, 'createVentureRound', input, 'id');
  return { round, application: await applicationRow(api, round, offered) };
}

async function applicationRow(api: RunningApi, round: string, offered: Offered): Promise<string> {
  const id = newId<'VentureApplication'>();
  const columns = 'id, round_id, organisation_id, category, title, problem, beneficiaries, activities, outputs';
  const more =
    '`lines`, budget, asked, own, state, earlier_awards, raised, special, created_by, created_at, changed_at';
  const at = api.clock.now();
  const words = [id, round, offered.organisation, 'GENERAL', '银龄课堂', '某', '某', '某', '某'];
  const values = [...words, '[]', 100, 80, 20, 'DRAFT', 0, 0, 0, offered.helped, at, at];
  const marks = values.map(() => '?').join(', ');
  const sql = `INSERT INTO ventures_application (${columns}, ${more}) VALUES (${marks})`;
  await api.get(UnitOfWork).run(() => api.get(Database).change(sql, values));
  return id;
}
