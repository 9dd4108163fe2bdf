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
  const answer = useLiveQuery({ query: RoundTasksDocument });
  const titles = useRoundTitles();
  const columns: readonly Column<Task>[] = [
    { name: t('rounds.what'), of: (task) => <Link to={wayTo(task)}>{t(`rounds.task.${task.kind}`)}</Link> },
    { name: t('rounds.role'), of: ({ role }) => t(`rounds.roleOf.${role}`) },
    { name: t('rounds.round'), of: ({ roundId }) => titles.get(roundId) ?? '—' },
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

/** Titles of rounds by id. */
export function useRoundTitles(): ReadonlyMap<string, string> {
  const { data } = useLiveQuery({ query: RoundListDocument, variables: {} });
  return new Map(data?.ventureRounds.nodes.map(({ id, title }) => [id, title]) ?? []);
}

const ofProjects: readonly string[] = [
  ...['SIGN_AGREEMENT', 'REPORT_MILESTONE', 'EVALUATE_MILESTONE', 'REQUEST_TRANCHE', 'APPROVE_TRANCHE'],
  ...['PAY_TRANCHE', 'AUDIT_PROJECT'],
];
const ofApplications: readonly string[] = ['COMPLETE_APPLICATION', 'DECIDE_APPEAL'];

/** Where a task is done. */
function wayTo({ kind, roundId, applicationId }: Task): string {
  if (kind === 'FILL_SHEET') return '/rounds/reviews';
  if (applicationId && ofProjects.includes(kind)) return `/rounds/projects/${applicationId}`;
  if (applicationId && ofApplications.includes(kind)) return `/rounds/applications/${applicationId}`;
  return `/rounds/${roundId}`;
}
