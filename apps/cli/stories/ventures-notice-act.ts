import { businessDate } from '#kernel';
import { act } from './funds-cast.js';
import { expectThat, type Narrator } from './narrator.js';
import type { VentureCall } from './ventures-call-act.js';
import { SCALE, step, yuan, type VenturesCast } from './ventures-cast.js';

interface Item {
  readonly applicationId: string;
  readonly title: string;
  readonly kind: 'AWARD' | 'RESERVE' | 'REFUSED';
  readonly amount: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly frozen: boolean;
  readonly confirmedAt: string | null;
}

interface Notice {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly items: readonly Item[];
}

const NOTICE = 'firstDay lastDay items { applicationId title kind amount firstDay lastDay frozen confirmedAt }';

/** The notice, an objection that is upheld, the reserve that moves up, and the awards. Answers what is awarded. */
export async function publishAwards(cast: VenturesCast, call: VentureCall, tell: Narrator): Promise<readonly Item[]> {
  tell.part('公示、异议与立项', 'the notice, an objection and the awards');
  const notice = await publish(cast, call, tell);
  const struck = notice.items.filter(({ kind }) => kind === 'AWARD')[3];
  if (!struck) throw new Error('nothing is awarded');
  const after = await object(cast, call, struck, tell);
  return confirm(cast, call, after, tell);
}

async function publish(cast: VenturesCast, { roundId }: VentureCall, tell: Narrator): Promise<Notice> {
  const officer = await cast.as('foundation-officer');
  const notice = await act<Notice>(officer, 'publishNotice', step({ roundId }), NOTICE);
  const awards = notice.items.filter(({ kind }) => kind === 'AWARD');
  const sum = awards.reduce((one, { amount }) => one + amount, 0);
  expectThat(awards.length === SCALE.places && sum <= SCALE.budget, '28 projects within the money');
  tell.step(
    `公示：拟立项 ${awards.length} 个，共 ${yuan(sum)}；${businessDate(cast.clock.now())} 发布，${notice.firstDay} 至 ${notice.lastDay}（工作日，含调休）`,
    `on notice: ${awards.length} projects, ${yuan(sum)}, from ${notice.firstDay} to ${notice.lastDay}, counted in working days`,
  );
  return notice;
}

async function object(cast: VenturesCast, { roundId }: VentureCall, struck: Item, tell: Narrator): Promise<Notice> {
  const early = await (
    await cast.as('foundation-officer')
  ).refusalOf('mutation ($input: ConfirmAwardsInput!) { confirmAwards(input: $input) { roundId } }', {
    input: step({ roundId }),
  });
  expectThat(early === 'NOTICE_RUNNING', 'nothing is confirmed early');
  cast.turnToMorning(struck.lastDay);
  const words = { statement: '该项目与往年项目重复', evidence: '往年结项报告' };
  await showDocument(cast);
  const filed = await act<{ id: string }>(
    await cast.as('resident'),
    'fileObjection',
    step({ applicationId: struck.applicationId }, words),
  );
  const about = { objectionId: filed.id };
  await act(await cast.as('accountant'), 'admitObjection', step(about));
  const frozen = (await noticeOf(cast, roundId)).items.filter((item) => item.frozen);
  expectThat(frozen.length === 1, 'only the item that is objected to is frozen');
  const decision = step(about, { decision: 'UPHOLD', answer: '经复核，情况属实' });
  await act(await cast.as('accountant'), 'decideObjection', decision);
  const after = await noticeOf(cast, roundId);
  const promoted = after.items.find(({ kind, firstDay }) => kind === 'AWARD' && firstDay > struck.firstDay);
  expectThat(promoted !== undefined, 'the first reserve moves up');
  tell.step(
    `提前确认被拒：${early}；一项被实名异议，仅该项冻结；复核成立，首位递补“${promoted?.title}”重新公示至 ${promoted?.lastDay}`,
    `confirming early is refused: ${early}; an objection freezes one item, is upheld, and the first reserve moves up with a notice of its own until ${promoted?.lastDay}`,
  );
  return after;
}

/** The station enters the document of the resident: who has shown none may not object. */
async function showDocument(cast: VenturesCast): Promise<void> {
  const { me } = await (await cast.as('resident')).call<{ me: { id: string } }>('{ me { id } }');
  const document = { personId: me.id, type: 'PASSPORT', number: 'E80000001' };
  const text = 'mutation ($input: RegisterDocumentInput!) { registerDocument(input: $input) }';
  await (await cast.as('station-worker')).call(text, { input: document });
}

async function confirm(
  cast: VenturesCast,
  { roundId }: VentureCall,
  notice: Notice,
  tell: Narrator,
): Promise<readonly Item[]> {
  const last = notice.items.filter(({ kind }) => kind === 'AWARD').map(({ lastDay }) => lastDay);
  cast.turnTo(new Date(Date.parse(`${notice.lastDay}T16:00:00Z`) + 60_000));
  await act(await cast.as('foundation-officer'), 'confirmAwards', step({ roundId }), 'roundId');
  const first = (await noticeOf(cast, roundId)).items.filter(({ confirmedAt }) => confirmedAt !== null).length;
  cast.turnTo(new Date(Date.parse(`${last.sort().at(-1)}T16:00:00Z`) + 60_000));
  await act(await cast.as('foundation-officer'), 'confirmAwards', step({ roundId }), 'roundId');
  const awarded = (await noticeOf(cast, roundId)).items.filter(({ confirmedAt }) => confirmedAt !== null);
  expectThat(
    first === SCALE.places - 1 && awarded.length === SCALE.places,
    'the reserve is confirmed after its own notice',
  );
  const sum = awarded.reduce((one, { amount }) => one + amount, 0);
  tell.step(
    `公示期满先确认 ${first} 项，递补项期满后确认；共 ${awarded.length} 项 ${yuan(sum)}，已在基金中预留`,
    `${first} are confirmed after the notice, the reserve after its own: ${awarded.length} awards, ${yuan(sum)} set aside in the fund`,
  );
  return awarded;
}

async function noticeOf(cast: VenturesCast, roundId: string): Promise<Notice> {
  const text = `{ ventureNotice(roundId: "${roundId}") { ${NOTICE} } }`;
  return (await (await cast.as('resident')).call<{ ventureNotice: Notice }>(text)).ventureNotice;
}
