import { useEffect } from 'react';
import { useNow } from '../clock/use-now';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { StationBookingsDocument } from '../generated/station-spaces';
import type { StationBookingFragment, StationRoomFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayClock, shanghaiTime } from '../say/time';
import { BookForGroup, BookingDeeds } from './booking-deeds';
import { RoomDeeds } from './space-deeds';
import { BookingStateTag, SpaceStateTag } from './space-state';

const DAY = 86_400_000;

interface Props {
  readonly room: StationRoomFragment;
  /** Business date. */
  readonly day: string;
  /** Changes with every change of a booking of the space. */
  readonly told: string | undefined;
  readonly changed: () => void;
}

/** A room on a day: who has it from when to when, and what may be done about it. */
export function RoomDay({ room, day, told, changed }: Props) {
  const { t } = useWords();
  const begin = shanghaiTime(day, '00:00');
  const stretch = { from: new Date(begin).toISOString(), to: new Date(begin + DAY).toISOString() };
  const pages = usePages(StationBookingsDocument, { roomId: room.id, ...stretch }, (data) => data.roomBookings);
  useEffect(() => {
    if (told !== undefined) pages.again();
    // Asked again for each change that is told, and for nothing else.
  }, [told]);
  const columns = useColumns(pages.again);
  return (
    <section className="section">
      <div className="section-head">
        <h2>
          {room.name} <span className="soft small">{t('station.space.capacity', { count: room.capacity })}</span>{' '}
          <SpaceStateTag state={room.state} />
        </h2>
        <div className="steps-in-line">
          <BookForGroup roomId={room.id} day={day} again={pages.again} />
          <RoomDeeds room={room} again={changed} />
        </div>
      </div>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={room.name}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('station.booking.none')}
            more={pages.more}
          />
        )}
      </Answered>
    </section>
  );
}

function useColumns(again: () => void): Column<StationBookingFragment>[] {
  const { t, lang } = useWords();
  const now = useNow(30_000);
  return [
    {
      name: t('station.booking.when'),
      of: ({ startsAt, endsAt }) => `${sayClock(Date.parse(startsAt), lang)}–${sayClock(Date.parse(endsAt), lang)}`,
    },
    { name: t('station.booking.who'), of: ({ details }) => details?.groupName ?? t('station.booking.organisation') },
    { name: t('station.booking.purpose'), of: ({ details }) => details?.purpose },
    { name: t('station.booking.people'), of: ({ details }) => details?.people, numbers: true },
    {
      name: t('station.requests.state'),
      of: ({ state, details }) => (
        <>
          <BookingStateTag state={state} /> <span className="soft small">{details?.reason}</span>
        </>
      ),
    },
    {
      name: t('station.volunteers.deeds'),
      of: (booking) => <BookingDeeds booking={booking} now={now} again={again} />,
    },
  ];
}
