import { Link } from 'react-router';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { DeskDrivesDocument } from '../generated/campaign';
import type { DriveLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { lastDate, sayDate } from '../say/time';
import { DriveStateTag } from './drive-state';
import { places } from './places';
import { useFundNames, useMay } from './use-charity';

/** The drives 募捐活动 that I may see. */
export function Drives() {
  const { t, lang } = useWords();
  const manages = useMay('fund.manage');
  const nameOf = useFundNames();
  const pages = usePages(DeskDrivesDocument, {}, (data) => data.drives);
  const columns: Column<DriveLineFragment>[] = [
    { name: t('campaign.title'), of: ({ id, title }) => <Link to={`/foundation/drives/${id}`}>{title}</Link> },
    { name: t('foundation.fund'), of: ({ fundId }) => nameOf(fundId) },
    { name: t('campaign.lane'), of: ({ lane }) => t(`campaign.lanes.${lane}`) },
    { name: t('campaign.raised'), of: ({ raised }) => sayFen(raised), numbers: true },
    { name: t('campaign.goal'), of: ({ goal }) => (goal === null ? '' : sayFen(goal)), numbers: true },
    { name: t('campaign.closes'), of: ({ closesAt }) => sayDate(lastDate(Date.parse(closesAt)), lang) },
    { name: t('campaign.reportDue'), of: ({ reportDueOn }) => reportDueOn && sayDate(reportDueOn, lang) },
    { name: t('campaign.standing'), of: ({ state }) => <DriveStateTag state={state} /> },
  ];
  return (
    <DeskPage
      title={t('foundation.drives')}
      places={places}
      deeds={
        manages && (
          <Link className="button" to="/foundation/drives/new">
            {t('campaign.create')}
          </Link>
        )
      }
    >
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('foundation.drives')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('campaign.none')}
            more={pages.more}
          />
        )}
      </Answered>
    </DeskPage>
  );
}
