import { Link } from 'react-router';
import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { ApproveRefundDocument, RefundsDocument } from '../generated/campaign';
import type { RefundsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { StepsInLine } from './next-steps';
import { places } from './places';

type Refund = RefundsQuery['donationRefunds']['nodes'][number];

const tones = { REQUESTED: 'warm', ORDERED: undefined, SUCCEEDED: 'calm', FAILED: 'grave' } as const;

/** Refunds 退捐: asked for by one, approved by another. They are asked for where the gifts of a drive are listed. */
export function Refunds() {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const pages = usePages(RefundsDocument, {}, (data) => data.donationRefunds);
  const columns: Column<Refund>[] = [
    {
      name: t('giveback.gift'),
      of: ({ donation }) => <Link to={`/foundation/drives/${donation.driveId}`}>{sayFen(donation.amount)}</Link>,
    },
    { name: t('giveback.amount'), of: ({ amount }) => sayFen(amount), numbers: true },
    { name: t('giveback.reason'), of: ({ reason }) => t(`giveback.reasons.${reason}`) },
    { name: t('giveback.requested'), of: ({ requestedAt }) => sayMoment(Date.parse(requestedAt), now, lang) },
    {
      name: t('giveback.standing'),
      of: ({ state }) => (
        <span className="tag" data-tone={tones[state]}>
          {t(`giveback.state.${state}`)}
        </span>
      ),
    },
    {
      name: t('step.title'),
      of: (refund) => <Steps refund={refund} again={pages.again} />,
    },
  ];
  return (
    <DeskPage title={t('foundation.refunds')} places={places}>
      <p className="soft">{t('giveback.why')}</p>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('foundation.refunds')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('giveback.none')}
            more={pages.more}
          />
        )}
      </Answered>
    </DeskPage>
  );
}

function Steps({ refund: { id: refundId, steps, amount }, again }: { refund: Refund; again: () => void }) {
  const { t } = useWords();
  return (
    <StepsInLine
      steps={steps}
      deeds={{
        APPROVE_REFUND: (
          <Deed
            word={t('step.name.APPROVE_REFUND')}
            says={t('giveback.approveSays', { amount: sayFen(amount) })}
            document={ApproveRefundDocument}
            input={(_, idempotencyKey) => ({ input: { refundId, idempotencyKey } })}
            onDone={again}
          />
        ),
      }}
    />
  );
}
