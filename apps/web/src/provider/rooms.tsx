import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { BookRoomDocument, GiveRoomBackDocument, RoomBookingsDocument, RoomChoicesDocument } from '../generated/rooms';
import type { RoomBookingState, RoomBookingsQuery, RoomChoicesQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { businessDate, sayWindow, shanghaiTime } from '../say/time';
import { places } from './places';

type Booking = RoomBookingsQuery['myRoomBookings']['nodes'][number];

const DAY = 86_400_000;

const tones: Partial<Record<RoomBookingState, string>> = {
  ...{ REQUESTED: 'warm', NO_SHOW: 'grave', DONE: 'calm' },
  ...{ REFUSED: 'calm', CANCELLED: 'calm', LAPSED: 'calm' },
};

/** Rooms of community spaces that my organisation has 场地预约, and booking another one. */
export function Rooms() {
  const { t } = useWords();
  const answer = useLiveQuery({ query: RoomChoicesDocument });
  const pages = usePages(RoomBookingsDocument, {}, (data) => data.myRoomBookings);
  const choices = answer.data;
  return (
    <DeskPage
      title={t('provider.rooms')}
      places={places}
      deeds={choices && <Book choices={choices} again={pages.again} />}
    >
      <Answered of={answer}>
        {({ spaces }) => (
          <Answered of={pages}>
            {(rows) => <List rows={rows} spaces={spaces.nodes} more={pages.more} again={pages.again} />}
          </Answered>
        )}
      </Answered>
    </DeskPage>
  );
}

interface ListProps {
  readonly rows: readonly Booking[];
  readonly spaces: RoomChoicesQuery['spaces']['nodes'];
  readonly more: (() => void) | undefined;
  readonly again: () => void;
}

function List({ rows, spaces, more, again }: ListProps) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const where = ({ spaceId, roomId }: Booking): string => {
    const space = spaces.find(({ id }) => id === spaceId);
    return [space?.name, space?.rooms.find(({ id }) => id === roomId)?.name].filter(Boolean).join(' · ');
  };
  const columns: Column<Booking>[] = [
    { name: t('room.where'), of: where },
    {
      name: t('room.when'),
      of: ({ startsAt, endsAt }) => sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang),
    },
    { name: t('room.purpose'), of: ({ details }) => details?.purpose },
    { name: t('room.people'), of: ({ details }) => details?.people, numbers: true },
    {
      name: t('room.standing'),
      of: ({ state, details }) => (
        <>
          <span className="tag" data-tone={tones[state]}>
            {t(`room.state.${state}`)}
          </span>{' '}
          <span className="soft small">{details?.reason}</span>
        </>
      ),
    },
    {
      name: t('serving.next'),
      of: ({ id, state, startsAt }) =>
        (state === 'REQUESTED' || state === 'CONFIRMED') &&
        Date.parse(startsAt) > now && <GiveBack bookingId={id} again={again} />,
    },
  ];
  return (
    <Table
      caption={t('provider.rooms')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      none={t('room.none')}
      more={more}
    />
  );
}

function GiveBack({ bookingId, again }: { bookingId: string; again: () => void }) {
  const { t } = useWords();
  return (
    <div className="steps-in-line">
      <Deed
        word={t('room.giveBack')}
        kind="plain"
        says={t('room.giveBackSays')}
        document={GiveRoomBackDocument}
        input={() => ({ input: { bookingId } })}
        onDone={again}
      />
    </div>
  );
}

/** Rooms that take bookings, each with its space and how many it holds. */
function Book({ choices: { me, spaces }, again }: { choices: RoomChoicesQuery; again: () => void }) {
  const { t } = useWords();
  const tomorrow = businessDate(useNow(60_000) + DAY);
  const rooms = spaces.nodes
    .filter(({ state }) => state === 'OPEN')
    .flatMap((space) => space.rooms.filter(({ state }) => state === 'OPEN').map((room) => ({ space, room })));
  if (rooms.length === 0 || me.organisations.length === 0) return null;
  const fields: DeedField[] = [
    {
      ...{ name: 'organisation', label: t('provider.organisation'), kind: 'choice' },
      options: me.organisations.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      ...{ name: 'room', label: t('room.where'), kind: 'choice' },
      options: rooms.map(({ space, room }) => ({
        value: room.id,
        label: t('room.choice', { space: space.name, room: room.name, count: room.capacity }),
      })),
    },
    { name: 'day', label: t('room.day'), kind: 'day', initial: tomorrow },
    { name: 'from', label: t('room.from'), kind: 'clock', initial: '14:00' },
    { name: 'to', label: t('room.to'), kind: 'clock', initial: '16:00' },
    { name: 'people', label: t('room.people'), kind: 'number', initial: '10' },
    { name: 'purpose', label: t('room.purpose'), most: 120 },
  ];
  return (
    <Deed
      word={t('room.book')}
      says={t('room.bookSays')}
      fields={fields}
      document={BookRoomDocument}
      input={({ organisation, room = '', day = '', from = '', to = '', people, purpose = '' }, idempotencyKey) => ({
        input: {
          ...{ roomId: room, organisationId: organisation, people: Number(people), purpose, idempotencyKey },
          startsAt: new Date(shanghaiTime(day, from)).toISOString(),
          endsAt: new Date(shanghaiTime(day, to)).toISOString(),
        },
      })}
      onDone={again}
    />
  );
}
