import { serverNow } from '../clock/server-clock';
import { Deed } from '../desk/deed';
import { StationAddRoomDocument, StationEditRoomDocument, StationEditSpaceDocument } from '../generated/station-spaces';
import type { SpaceState, StationRoomFragment, StationSpaceFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { businessDate } from '../say/time';
import { clockOf, weeklyHours } from './opening-hours';

interface Props {
  readonly space: StationSpaceFragment;
  readonly again: () => void;
}

/** What may be done with a whole space: other hours, a day without them, opening and closing it for bookings, another room. */
export function SpaceDeeds({ space, again }: Props) {
  return (
    <>
      <Hours space={space} again={again} />
      <CloseDay space={space} again={again} />
      <OpenOrClose space={space} again={again} />
      <AddRoom spaceId={space.id} again={again} />
    </>
  );
}

/** Standing bookings that no longer fit refuse the change, or are cancelled with this reason. */
/** A space or a room is closed with a reason for whoever had booked, or opened again. */
function useOpening(state: SpaceState) {
  const cancel = useCancelReason();
  const open = state === 'OPEN';
  const next: SpaceState = open ? 'CLOSED' : 'OPEN';
  return { open, next, fields: open ? [cancel.field] : [], reasonOf: cancel.of };
}

function useCancelReason() {
  const { t } = useWords();
  return {
    field: { name: 'reason', label: t('station.space.reason'), hint: t('station.space.reasonHint'), optional: true },
    of: (reason: string | undefined) => (reason === undefined || reason.trim() === '' ? null : reason.trim()),
  } as const;
}

function Hours({ space: { id: spaceId, hours, daysAhead }, again }: Props) {
  const { t } = useWords();
  const cancel = useCancelReason();
  const [first] = hours.weekly;
  return (
    <Deed
      word={t('station.space.changeHours')}
      kind="plain"
      says={t('station.space.hoursSays')}
      fields={[
        { name: 'from', label: t('station.space.from'), kind: 'clock', initial: clockOf(first?.fromMinute ?? 480) },
        {
          name: 'to',
          label: t('station.space.to'),
          kind: 'clock',
          initial: clockOf((first?.toMinute ?? 1_200) % 1_440),
        },
        {
          ...{ name: 'weekends', label: t('station.space.weekends'), kind: 'yes' },
          initial: hours.weekly.some(({ weekday }) => weekday > 5) ? 'yes' : '',
        },
        { name: 'ahead', label: t('station.space.ahead'), kind: 'number', initial: String(daysAhead) },
        cancel.field,
      ]}
      document={StationEditSpaceDocument}
      input={({ from = '', to = '', weekends, ahead, reason }) => ({
        input: {
          ...{ spaceId, daysAhead: Number(ahead), cancelReason: cancel.of(reason) },
          hours: { weekly: weeklyHours(from, to, weekends === 'yes'), exceptions: exceptionsOf(hours) },
        },
      })}
      onDone={again}
    />
  );
}

function CloseDay({ space: { id: spaceId, hours }, again }: Props) {
  const { t } = useWords();
  const cancel = useCancelReason();
  return (
    <Deed
      word={t('station.space.closeDay')}
      kind="plain"
      says={t('station.space.closeDaySays')}
      fields={[
        { name: 'day', label: t('station.booking.day'), kind: 'day', initial: businessDate(serverNow()) },
        cancel.field,
      ]}
      document={StationEditSpaceDocument}
      input={({ day = '', reason }) => ({
        input: {
          ...{ spaceId, cancelReason: cancel.of(reason) },
          hours: {
            weekly: hours.weekly.map(({ weekday, fromMinute, toMinute }) => ({ weekday, fromMinute, toMinute })),
            exceptions: [...exceptionsOf(hours).filter(({ date }) => date !== day), { date: day, windows: [] }],
          },
        },
      })}
      onDone={again}
    />
  );
}

/** The special dates as the API takes them, without what the answer says besides. */
function exceptionsOf({ exceptions }: StationSpaceFragment['hours']) {
  return exceptions.map(({ date, windows }) => ({
    date,
    windows: windows.map(({ fromMinute, toMinute }) => ({ fromMinute, toMinute })),
  }));
}

function OpenOrClose({ space: { id: spaceId, state }, again }: Props) {
  const { t } = useWords();
  const { open, next, fields, reasonOf } = useOpening(state);
  return (
    <Deed
      word={t(open ? 'station.space.close' : 'station.space.open')}
      kind={open ? 'grave' : 'main'}
      fields={fields}
      document={StationEditSpaceDocument}
      input={({ reason }) => ({ input: { spaceId, state: next, cancelReason: reasonOf(reason) } })}
      onDone={again}
    />
  );
}

function AddRoom({ spaceId, again }: { spaceId: string; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      word={t('station.space.addRoom')}
      fields={[
        { name: 'name', label: t('station.space.name'), most: 60 },
        { name: 'capacity', label: t('station.space.seats'), kind: 'number', initial: '20' },
        { name: 'equipment', label: t('station.space.equipment'), optional: true, most: 120 },
      ]}
      document={StationAddRoomDocument}
      input={({ name = '', capacity, equipment = '' }, idempotencyKey) => ({
        input: { spaceId, name, capacity: Number(capacity), equipment: equipment.trim() || '—', idempotencyKey },
      })}
      onDone={again}
    />
  );
}

/** Closes a room for bookings, or opens it again. */
export function RoomDeeds({ room: { id: roomId, state }, again }: { room: StationRoomFragment; again: () => void }) {
  const { t } = useWords();
  const { open, next, fields, reasonOf } = useOpening(state);
  return (
    <Deed
      word={t(open ? 'station.space.closeRoom' : 'station.space.openRoom')}
      kind={open ? 'grave' : 'plain'}
      fields={fields}
      document={StationEditRoomDocument}
      input={({ reason }) => ({ input: { roomId, state: next, cancelReason: reasonOf(reason) } })}
      onDone={again}
    />
  );
}
