import { Link } from 'react-router';
import { DrivesForMeDocument } from '../generated/open-drives';
import type { OpenDriveFragment } from '../generated/types';
import { useSignedIn } from '../api/session';
import { useWords } from '../i18n/use-words';
import { Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Paged } from '../parts/paged';
import { DriveTag } from './drive-tag';
import { Raised } from './raised';

/** The drives of my community 社区捐赠, the newest first. */
export function Drives() {
  const { t } = useWords();
  const signedIn = useSignedIn();
  return (
    <Page title={t('giving.title')} back="/">
      <p className="soft">{t('giving.why')}</p>
      {signedIn && (
        <nav className="card links" aria-label={t('mygifts.title')}>
          <Link to="/gifts">{t('mygifts.title')}</Link>
        </nav>
      )}
      <Paged
        query={DrivesForMeDocument}
        variables={{}}
        of={({ drives }) => drives}
        none={<Empty>{t('giving.none')}</Empty>}
      >
        {(drives) => drives.map((drive) => <DriveLine key={drive.id} drive={drive} />)}
      </Paged>
    </Page>
  );
}

function DriveLine({ drive }: { drive: OpenDriveFragment }) {
  return (
    <Link className="card" to={`/drives/${drive.id}`}>
      <div className="card-head">
        <h2>{drive.title}</h2>
        <DriveTag state={drive.state} />
      </div>
      <p className="soft small">{drive.fund.name}</p>
      <Raised raised={drive.raised} goal={drive.goal} matched={drive.matched} />
    </Link>
  );
}
