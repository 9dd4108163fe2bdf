import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { RoundListDocument, RoundTasksDocument } from '../generated/rounds';
import type { RoundTasksQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { places } from './places';
import { useSayWhen } from './say-when';

type Task = RoundTasksQuery['ventureTasks'][number];

/** What waits for me in rounds 待办, the most urgent first, in whatever role. */
export function Tasks() {
  const { t } = useWords();
  const { moment } = useSayWhen();
  const answer = useLiveQuery({ query: RoundTasksDocument, requestPolicy: 'cache-and-network' });
  const rounds = useRounds();
  const columns: readonly Column<Task>[] = [
    {
      name: t('rounds.what'),
      of: (task) => <Link to={wayTo(task, rounds.get(task.roundId)?.kind)}>{t(`rounds.task.${task.kind}`)}</Link>,
    },
    { name: t('rounds.role'), of: ({ role }) => t(`rounds.roleOf.${role}`) },
    { name: t('rounds.round'), of: ({ roundId }) => rounds.get(roundId)?.title ?? '—' },
    { name: t('rounds.due'), of: ({ dueAt }) => (dueAt ? moment(dueAt) : t('rounds.noDue')) },
  ];
  return (
    <DeskPage title={t('rounds.tasks')} places={places}>
      <Answered of={answer}>
        {({ ventureTasks }) => (
          <Table
            caption={t('rounds.tasks')}
            columns={columns}
            rows={ventureTasks}
            keyOf={({ kind, roundId, applicationId, role }) => `${kind}${role}${roundId}${applicationId ?? ''}`}
            none={t('rounds.noTasks')}
          />
        )}
      </Answered>
    </DeskPage>
  );
}

interface KnownRound {
  readonly title: string;
  readonly kind: string;
}

/** Rounds by id: what they are called, and of which kind they are. */
export function useRounds(): ReadonlyMap<string, KnownRound> {
  const { data } = useLiveQuery({ query: RoundListDocument, variables: {} });
  return new Map(data?.ventureRounds.nodes.map(({ id, title, kind }) => [id, { title, kind }]) ?? []);
}

const ofProjects: readonly string[] = [
  ...['SIGN_AGREEMENT', 'REPORT_MILESTONE', 'EVALUATE_MILESTONE', 'REQUEST_TRANCHE', 'APPROVE_TRANCHE'],
  ...['PAY_TRANCHE', 'AUDIT_PROJECT', 'DECIDE_WRITE_OFF', 'DECIDE_PAYEE_CHANGE'],
];
const ofApplications: readonly string[] = ['COMPLETE_APPLICATION', 'DECIDE_APPEAL'];
const ofSmallProjects: readonly string[] = [
  ...['REVIEW_MICRO_PROJECT', 'PUBLISH_NOTICE', 'CONFIRM_AWARDS', 'CARRY_OUT_MICRO_PROJECT', 'INSPECT_MICRO_PROJECT'],
  ...['SETTLE_MICRO_PROJECT', 'APPROVE_MICRO_SETTLEMENT', 'PAY_MICRO_SUBSIDY'],
];

/** Where a task is done: of a venture round only what concerns one application names it, of small projects each does. */
function wayTo({ kind, roundId, applicationId }: Task, roundKind: string | undefined): string {
  if (kind === 'FILL_SHEET') return '/rounds/reviews';
  const isSmall = ofSmallProjects.includes(kind) || (roundKind === 'MICRO' && ofApplications.includes(kind));
  if (applicationId && isSmall) return `/rounds/small/${applicationId}`;
  if (applicationId && ofProjects.includes(kind)) return `/rounds/projects/${applicationId}`;
  if (applicationId && ofApplications.includes(kind)) return `/rounds/applications/${applicationId}`;
  return `/rounds/${roundId}`;
}
