import { act } from './funds-cast.js';
import { expectThat, type Narrator } from './narrator.js';
import type { VentureCall } from './ventures-call-act.js';
import { SCALE, step, type VenturesCast } from './ventures-cast.js';

/** Who does not pass the screening; the first of them appeals, with success. */
const REFUSED = [10, 20, 30];

/** All applications are screened; three do not pass, one of them appeals. */
export async function screenAll(cast: VenturesCast, call: VentureCall, tell: Narrator): Promise<void> {
  tell.part('资格审查', 'screening');
  const { roundId, applications } = call;
  const officer = await cast.as('foundation-officer');
  await act(officer, 'startScreening', step({ roundId }), 'state');
  for (const [at, { id: applicationId }] of applications.entries()) {
    const isRefused = REFUSED.includes(at);
    const outcome = isRefused ? { passed: false, reason: '登记证书已过期' } : { passed: true };
    const screening = step({ applicationId }, { step: 'DOCUMENTS', ...outcome });
    await act(await cast.as('foundation-officer'), 'screenApplication', screening, 'state');
  }
  tell.step(
    `${SCALE.applications - REFUSED.length} 份通过，${REFUSED.length} 份不通过并说明原因`,
    `${SCALE.applications - REFUSED.length} pass, ${REFUSED.length} do not, each with a reason`,
  );
  await appeal(cast, applications[REFUSED[0] ?? 0], tell);
  await act(await cast.as('foundation-officer'), 'startReview', step({ roundId }), 'state');
}

async function appeal(
  cast: VenturesCast,
  one: VentureCall['applications'][number] | undefined,
  tell: Narrator,
): Promise<void> {
  if (!one) throw new Error('nobody was refused');
  const about = { applicationId: one.id };
  const client = await cast.fresh(one.applicant.client);
  await act(client, 'appealIneligibility', step(about, { grounds: '证书已于上月换发' }), 'state');
  const decision = { outcome: 'UPHELD', answer: '经核实，证书有效' };
  const text = 'mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { state } }';
  const own = await (await cast.as('foundation-officer')).refusalOf(text, { input: step(about, decision) });
  expectThat(own === 'SCREENING_NEEDS_ANOTHER_PERSON', 'nobody decides on what he screened');
  const { state } = await act<{ state: string }>(
    await cast.as('accountant'),
    'decideAppeal',
    step(about, decision),
    'state',
  );
  expectThat(state === 'ELIGIBLE', 'the appeal succeeded');
  tell.step(
    `一家申诉，审查人自己裁定被拒：${own}；会计核实后恢复资格`,
    `one appeals; who screened it may not decide: ${own}; the accountant finds it eligible after all`,
  );
}
