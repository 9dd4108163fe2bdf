import { Link, useNavigate, useSearchParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { useNow } from '../clock/use-now';
import { DraftReportDocument, FundReportsDocument, OverdueReportsDocument } from '../generated/disclosure';
import { DeskDrivesDocument } from '../generated/campaign';
import type { DisclosureReportKind, ReportLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { businessDate, lastDate, sayDate } from '../say/time';
import { useFundChoice } from './fund-choice';
import { places } from './places';
import { useCharity, useMay } from './use-charity';

/** How many entries of a report one request writes: the page shows how far it is after each. */
export const LINES_A_STEP = 2_000;

const ofDrive: readonly DisclosureReportKind[] = ['INTERIM', 'FINAL', 'DISASTER'];
const tones = { DRAWING: 'warm', DRAFT: 'warm', PUBLISHED: undefined, DISCARDED: 'calm' } as const;

/** Reports 信息公开 of a fund, or of one of its drives: drawn up by one, published by another. */
export function Reports() {
  const { t } = useWords();
  const { fundId, choice } = useFundChoice();
  const [search, setSearch] = useSearchParams();
  const driveId = search.get('drive') ?? '';
  const { data } = useLiveQuery({
    query: DeskDrivesDocument,
    variables: { fundId },
    pause: fundId === undefined,
  });
  const drives = data?.drives.nodes ?? [];
  return (
    <DeskPage
      title={t('foundation.reports')}
      places={places}
      deeds={fundId !== undefined && <Draft fundId={fundId} driveId={driveId} />}
    >
      <Overdue />
      <div className="desk-filters">
        {choice}
        <SelectField
          label={t('disclosure.of')}
          value={driveId}
          onChange={(event) =>
            setSearch((before) => {
              before.set('drive', event.target.value);
              return before;
            })
          }
        >
          <option value="">{t('disclosure.ofFund')}</option>
          {drives.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
      </div>
      {fundId !== undefined && <List fundId={fundId} driveId={driveId} />}
    </DeskPage>
  );
}

function Overdue() {
  const { t, lang } = useWords();
  const charity = useCharity();
  const { data } = useLiveQuery({
    query: OverdueReportsDocument,
    variables: { hostId: charity?.id ?? '' },
    pause: charity === undefined,
  });
  const late = data?.overdueDeadlines.nodes ?? [];
  if (late.length === 0) return null;
  return (
    <div className="note" data-tone="grave">
      <p>{t('disclosure.overdue')}</p>
      <ul>
        {late.map(({ id, driveId, kind, dueOn }) => (
          <li key={id}>
            <Link to={`/foundation/drives/${driveId}`}>{t(`campaign.deadline.${kind}`)}</Link> · {sayDate(dueOn, lang)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Draws a report up; what it says comes from the ledger, and takes a moment. */
function Draft({ fundId, driveId }: { fundId: string; driveId: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const drafts = useMay('disclosure.draft');
  const lastYear = Number(businessDate(useNow(60_000)).slice(0, 4)) - 1;
  if (!drafts) return null;
  const fields: DeedField[] =
    driveId === ''
      ? [{ name: 'year', label: t('disclosure.year'), kind: 'number', initial: String(lastYear) }]
      : [
          {
            ...{ name: 'kind', label: t('disclosure.kind'), kind: 'choice' },
            options: ofDrive.map((value) => ({ value, label: t(`disclosure.kinds.${value}`) })),
          },
        ];
  return (
    <Deed
      key={driveId}
      word={t('disclosure.begin')}
      says={t('disclosure.draftSays')}
      fields={fields}
      document={DraftReportDocument}
      input={({ year, kind }, idempotencyKey) => ({
        input:
          driveId === ''
            ? { kind: 'ANNUAL' as const, fundId, year: Number(year), atMost: LINES_A_STEP, idempotencyKey }
            : { kind: kind as DisclosureReportKind, driveId, atMost: LINES_A_STEP, idempotencyKey },
      })}
      onDone={({ draftDisclosure }) =>
        void navigate(`/foundation/reports/${draftDisclosure.id}`, { state: { goOn: true } })
      }
    />
  );
}

function List({ fundId, driveId }: { fundId: string; driveId: string }) {
  const { t, lang } = useWords();
  const of = driveId === '' ? { fundId } : { driveId };
  const pages = usePages(FundReportsDocument, of, (data) => data.disclosureReports);
  const day = (at: string): string => sayDate(businessDate(Date.parse(at)), lang);
  const columns: Column<ReportLineFragment>[] = [
    {
      name: t('disclosure.kind'),
      of: ({ id, kind, year }) => (
        <Link to={`/foundation/reports/${id}`}>
          {year} {t(`disclosure.kinds.${kind}`)}
        </Link>
      ),
    },
    {
      name: t('disclosure.period'),
      of: ({ periodFrom, periodTo }) => `${day(periodFrom)} – ${sayDate(lastDate(Date.parse(periodTo)), lang)}`,
    },
    { name: t('disclosure.due'), of: ({ dueOn }) => sayDate(dueOn, lang) },
    { name: t('disclosure.published'), of: ({ publishedAt }) => publishedAt && day(publishedAt) },
    {
      name: t('disclosure.standing'),
      of: ({ state }) => (
        <span className="tag" data-tone={tones[state]}>
          {t(`disclosure.state.${state}`)}
        </span>
      ),
    },
  ];
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table
          caption={t('foundation.reports')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          none={t('disclosure.none')}
          more={pages.more}
        />
      )}
    </Answered>
  );
}
