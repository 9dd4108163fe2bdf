import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { AskRefundDocument, DriveGiftsDocument } from '../generated/campaign';
import type { DonationRefundReason, DriveGiftsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { useMay } from './use-charity';

type Gift = DriveGiftsQuery['donations']['nodes'][number];

/** Reasons that somebody may ask with; the others the system gives. */
const reasons: readonly DonationRefundReason[] = [
  ...(['DUPLICATE', 'PAYER_ERROR', 'NO_CAPACITY', 'GOAL_NOT_MET', 'ILLEGAL_DRIVE', 'FRAUD'] as const),
];

/** The gifts to a drive, where a refund is asked for; who gave is not told. */
export function DriveGifts({ driveId }: { driveId: string }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const asks = useMay('refund.request');
  const pages = usePages(DriveGiftsDocument, { driveId }, (data) => data.donations);
  const columns: Column<Gift>[] = [
    { name: t('giveback.amount'), of: ({ amount }) => sayFen(amount), numbers: true },
    { name: t('giveback.naming'), of: ({ naming, alias }) => alias ?? t(`giveback.namings.${naming}`) },
    {
      name: t('giveback.paid'),
      of: ({ paidAt }) => (paidAt === null ? '' : sayMoment(Date.parse(paidAt), now, lang)),
    },
    { name: t('giveback.standing'), of: ({ state }) => t(`giveback.gifts.${state}`) },
    { name: t('giveback.returned'), of: ({ returned }) => (returned === 0 ? '' : sayFen(returned)), numbers: true },
    {
      name: t('giveback.ask'),
      of: ({ id: donationId, state }) =>
        asks && (state === 'PAID' || state === 'WON') && <Ask donationId={donationId} again={pages.again} />,
    },
  ];
  return (
    <section className="section">
      <h2>{t('giveback.list')}</h2>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('giveback.list')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('campaign.noGifts')}
            more={pages.more}
          />
        )}
      </Answered>
    </section>
  );
}

function Ask({ donationId, again }: { donationId: string; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      word={t('giveback.ask')}
      kind="plain"
      says={t('giveback.why')}
      fields={[
        {
          ...{ name: 'reason', label: t('giveback.reason'), kind: 'choice' },
          options: reasons.map((value) => ({ value, label: t(`giveback.reasons.${value}`) })),
        },
      ]}
      document={AskRefundDocument}
      input={({ reason }, idempotencyKey) => ({
        input: { donationId, reason: reason as DonationRefundReason, idempotencyKey },
      })}
      onDone={again}
    />
  );
}
