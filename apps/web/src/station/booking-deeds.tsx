import { Deed } from '../desk/deed';
import {
  StationBookRoomDocument,
  StationCancelBookingDocument,
  StationDecideBookingDocument,
  StationMissedBookingDocument,
} from '../generated/station-spaces';
import type { StationBookingFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { shanghaiTime } from '../say/time';

interface Props {
  readonly booking: StationBookingFragment;
  /** The present, in milliseconds. */
  readonly now: number;
  readonly again: () => void;
}

/** What the station does with a booking: confirm or refuse a wish, give the room back, note that nobody came. */
export function BookingDeeds({ booking: { id: bookingId, state, startsAt }, now, again }: Props) {
  const { t } = useWords();
  const reason = { name: 'reason', label: t('station.booking.reason'), kind: 'text', most: 200 } as const;
  return (
    <div className="steps-in-line">
      {state === 'REQUESTED' && (
        <>
          <Deed
            word={t('station.booking.confirm')}
            document={StationDecideBookingDocument}
            input={() => ({ input: { bookingId, decision: 'CONFIRM' as const } })}
            onDone={again}
          />
          <Deed
            word={t('station.booking.refuse')}
            kind="plain"
            fields={[reason]}
            document={StationDecideBookingDocument}
            input={(values) => ({ input: { bookingId, decision: 'REFUSE' as const, reason: values['reason'] } })}
            onDone={again}
          />
        </>
      )}
      {state === 'CONFIRMED' && Date.parse(startsAt) <= now && (
        <Deed
          word={t('station.booking.missed')}
          says={t('station.booking.missedSays')}
          kind="grave"
          document={StationMissedBookingDocument}
          input={() => ({ input: { bookingId } })}
          onDone={again}
        />
      )}
      {state === 'CONFIRMED' && (
        <Deed
          word={t('station.booking.cancel')}
          kind="plain"
          fields={[reason]}
          document={StationCancelBookingDocument}
          input={(values) => ({ input: { bookingId, reason: values['reason'] } })}
          onDone={again}
        />
      )}
    </div>
  );
}

/** Books a room for a group of residents that telephones 居民小组. */
export function BookForGroup({ roomId, day, again }: { roomId: string; day: string; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      word={t('station.booking.book')}
      kind="plain"
      fields={[
        { name: 'group', label: t('station.booking.group'), most: 60 },
        { name: 'day', label: t('station.booking.day'), kind: 'day', initial: day },
        { name: 'from', label: t('station.booking.from'), kind: 'clock', initial: '14:00' },
        { name: 'to', label: t('station.booking.to'), kind: 'clock', initial: '16:00' },
        { name: 'people', label: t('station.booking.people'), kind: 'number', initial: '10' },
        { name: 'purpose', label: t('station.booking.purpose'), most: 120 },
      ]}
      document={StationBookRoomDocument}
      input={({ group = '', day: date = '', from = '', to = '', people, purpose = '' }, idempotencyKey) => ({
        input: {
          ...{ roomId, groupName: group, people: Number(people), purpose, idempotencyKey },
          startsAt: new Date(shanghaiTime(date, from)).toISOString(),
          endsAt: new Date(shanghaiTime(date, to)).toISOString(),
        },
      })}
      onDone={again}
    />
  );
}
