import { Deed } from '../desk/deed';
import { Facts } from '../desk/facts';
import { usePages, type Pages } from '../desk/use-pages';
import {
  StationOfferingsDocument,
  StationResumeOfferingDocument,
  StationReviewOfferingDocument,
  StationSuspendOfferingDocument,
} from '../generated/station-offers';
import type { ListingState, StationOfferingFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { Queue } from './queue';
import { StationPage } from './station-page';

type Shown = Extract<ListingState, 'IN_REVIEW' | 'PUBLISHED' | 'SUSPENDED'>;

/** Services that organisations offer here 服务项目: terms to review, and what is on offer or suspended. */
export function Offerings() {
  const { t } = useWords();
  return (
    <StationPage title={t('station.offering.title')}>
      <p className="note">{t('station.offering.rule')}</p>
      <InState state="IN_REVIEW" />
      <InState state="SUSPENDED" />
      <InState state="PUBLISHED" />
    </StationPage>
  );
}

function InState({ state }: { state: Shown }) {
  const { t } = useWords();
  const pages = usePages(StationOfferingsDocument, { state }, (data) => data.managedListings);
  return (
    <Queue title={t(`station.offering.in.${state}`)} none={t('station.offering.none')} pages={pages}>
      {(listing) => <Offering listing={listing} pages={pages} />}
    </Queue>
  );
}

function Offering({ listing, pages }: { listing: StationOfferingFragment; pages: Pages<unknown> }) {
  const { t } = useWords();
  const { title, provider, place, terms, inside, termsId, state } = listing;
  const [resident] = terms.prices.filter(({ group }) => group === 'RESIDENT');
  const named = [terms.fundId, terms.pointsFundId].filter((id) => id !== null);
  const agreed = named.every((id) => inside?.agreedFundIds.includes(id));
  return (
    <>
      <div className="card-head">
        <h3>{title}</h3>
        <span className="soft small">{t('station.offering.version', { version: terms.version })}</span>
      </div>
      <p className="soft small">{provider.name}</p>
      <p>{terms.description}</p>
      <Facts
        of={[
          [t('station.offering.place'), t(`station.offering.places.${place}`)],
          [t('station.space.address'), terms.address],
          [t('station.offering.cost'), sayFen(terms.unitCost)],
          [t('station.offering.fee'), resident === undefined ? null : sayFen(resident.fee)],
          [t('station.offering.fund'), t(agreed ? 'station.offering.agreed' : 'station.offering.notAgreed')],
          [t('station.offering.upheld'), inside?.upheldComplaints ? inside.upheldComplaints : null],
        ]}
      />
      {inside?.reason && <p className="note">{inside.reason}</p>}
      <div className="steps-in-line">
        {state === 'IN_REVIEW' && inside?.approvedTermsId === termsId && (
          <span className="tag">{t('station.offering.approved')}</span>
        )}
        <Deeds listing={listing} again={pages.again} />
      </div>
    </>
  );
}

function Deeds({ listing, again }: { listing: StationOfferingFragment; again: () => void }) {
  const { t } = useWords();
  const { id: listingId, termsId, state, inside } = listing;
  const reason = { name: 'reason', label: t('station.decide.reason'), kind: 'text', most: 200 } as const;
  if (state === 'SUSPENDED')
    return (
      <Deed
        word={t('station.offering.resume')}
        document={StationResumeOfferingDocument}
        input={() => ({ input: { listingId } })}
        onDone={again}
      />
    );
  if (state === 'PUBLISHED')
    return (
      <Deed
        word={t('station.offering.suspend')}
        kind="grave"
        says={t('station.offering.suspendSays')}
        fields={[reason]}
        document={StationSuspendOfferingDocument}
        input={(values) => ({ input: { listingId, reason: values['reason'] ?? '' } })}
        onDone={again}
      />
    );
  return (
    <>
      {inside?.approvedTermsId !== termsId && (
        <Deed
          word={t('station.offering.approve')}
          says={t('station.offering.approveSays')}
          document={StationReviewOfferingDocument}
          input={() => ({ input: { listingId, termsId, approved: true } })}
          onDone={again}
        />
      )}
      <Deed
        word={t('station.offering.sendBack')}
        kind="plain"
        fields={[reason]}
        document={StationReviewOfferingDocument}
        input={(values) => ({ input: { listingId, termsId, approved: false, reason: values['reason'] } })}
        onDone={again}
      />
    </>
  );
}
