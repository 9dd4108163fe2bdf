import { Deed } from '../desk/deed';
import {
  AcceptServingDocument,
  CallServingOffDocument,
  DeliverServingDocument,
  RefuseServingDocument,
  ReportAbsenceDocument,
  ScheduleServingDocument,
} from '../generated/provider';
import type { ServingLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { businessDate, sayClock, shanghaiTime } from '../say/time';

interface Props {
  readonly order: ServingLineFragment;
  readonly again: () => void;
}

/** What the provider does next with an order: take it on, fix the time, and prove by the guest's code that it was done. */
export function ServingDeeds({ order, again }: Props) {
  const { t } = useWords();
  switch (order.state) {
    case 'REQUESTED':
      return (
        <div className="steps-in-line">
          <Accept order={order} again={again} />
          <Plain order={order} again={again} document={RefuseServingDocument} word={t('serving.refuse')} />
        </div>
      );
    case 'ACCEPTED':
      return (
        <div className="steps-in-line">
          {order.feePaid < order.fee ? (
            <span className="soft small">{t('serving.waitsForFee')}</span>
          ) : (
            <Schedule order={order} again={again} />
          )}
          <Plain order={order} again={again} document={CallServingOffDocument} word={t('serving.callOff')} />
        </div>
      );
    case 'SCHEDULED':
      return (
        <div className="steps-in-line">
          <Deliver order={order} again={again} />
          <Absent order={order} again={again} />
        </div>
      );
    case 'DELIVERED':
      return <span className="soft small">{t('serving.waitsForGuest')}</span>;
    case 'CONFIRMED':
      return <span className="soft small">{t('serving.waitsForBill')}</span>;
    default:
      return null;
  }
}

function Accept({ order: { id: orderId }, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('serving.accept')}
      says={t('serving.acceptSays')}
      document={AcceptServingDocument}
      input={(_, idempotencyKey) => ({ input: { orderId, idempotencyKey } })}
      onDone={again}
    />
  );
}

interface PlainProps extends Props {
  readonly document: typeof RefuseServingDocument | typeof CallServingOffDocument;
  readonly word: string;
}

function Plain({ order: { id: orderId }, again, document, word }: PlainProps) {
  const { t } = useWords();
  return (
    <Deed
      word={word}
      kind="grave"
      says={t('serving.endSays')}
      document={document as typeof RefuseServingDocument}
      input={(_, idempotencyKey) => ({ input: { orderId, idempotencyKey } })}
      onDone={again}
    />
  );
}

function Schedule({ order: { id: orderId, startsAt }, again }: Props) {
  const { t } = useWords();
  const at = Date.parse(startsAt);
  return (
    <Deed
      word={t('serving.schedule')}
      fields={[
        { name: 'day', label: t('serving.day'), kind: 'day', initial: businessDate(at) },
        { name: 'clock', label: t('serving.clock'), kind: 'clock', initial: sayClock(at, 'en') },
      ]}
      document={ScheduleServingDocument}
      input={({ day = '', clock = '' }, idempotencyKey) => ({
        input: { orderId, idempotencyKey, scheduledFor: new Date(shanghaiTime(day, clock)).toISOString() },
      })}
      onDone={again}
    />
  );
}

function Deliver({ order: { id: orderId }, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('serving.deliver')}
      says={t('serving.deliverSays')}
      fields={[{ name: 'code', label: t('serving.code'), kind: 'digits', most: 6 }]}
      document={DeliverServingDocument}
      input={({ code = '' }, idempotencyKey) => ({ input: { orderId, code, idempotencyKey } })}
      onDone={again}
    />
  );
}

function Absent({ order: { id: orderId }, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('serving.absent')}
      kind="grave"
      says={t('serving.absentSays')}
      document={ReportAbsenceDocument}
      input={(_, idempotencyKey) => ({ input: { orderId, absent: 'RESIDENT' as const, idempotencyKey } })}
      onDone={again}
    />
  );
}
