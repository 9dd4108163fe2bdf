import { Link } from 'react-router';
import { useNow } from '../clock/use-now';
import { MyGiftsDocument } from '../generated/my-gifts';
import type { GiftOfMineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Paged } from '../parts/paged';
import { sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { DriveName } from './drive-name';
import { GiftTag } from './gift-tag';

/** Everything I gave 我的捐赠, the newest first. */
export function MyGifts() {
  const { t } = useWords();
  const none = (
    <Empty>
      <p>{t('mygifts.none')}</p>
      <Link className="button" to="/drives">
        {t('giving.title')}
      </Link>
    </Empty>
  );
  return (
    <Page title={t('mygifts.title')} back="/me">
      <Paged query={MyGiftsDocument} variables={{}} of={({ myDonations }) => myDonations} none={none}>
        {(gifts) => gifts.map((gift) => <GiftLine key={gift.id} gift={gift} />)}
      </Paged>
    </Page>
  );
}

function GiftLine({ gift: { id, amount, state, createdAt, driveId } }: { gift: GiftOfMineFragment }) {
  const { lang } = useWords();
  const now = useNow(60_000);
  return (
    <Link className="card" to={`/gifts/${id}`}>
      <div className="card-head">
        <h2 className="numbers">{sayFen(amount)}</h2>
        <GiftTag state={state} />
      </div>
      <p className="soft">
        <DriveName id={driveId} />
        <br />
        {sayMoment(Date.parse(createdAt), now, lang)}
      </p>
    </Link>
  );
}
