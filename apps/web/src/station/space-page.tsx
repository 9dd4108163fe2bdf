import { useState } from 'react';
import { useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { serverNow } from '../clock/server-clock';
import { Facts } from '../desk/facts';
import { StationBookingBoardDocument, StationSpacePageDocument } from '../generated/station-spaces';
import type { StationSpaceFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Field } from '../parts/field';
import { businessDate, sayDate } from '../say/time';
import { hoursLines } from './opening-hours';
import { RoomDay } from './room-day';
import { SpaceDeeds } from './space-deeds';
import { SpaceStateTag } from './space-state';
import { StationPage } from './station-page';

/** One space: its rules and hours, its rooms, and who has them on a day, live. */
export function SpacePage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: StationSpacePageDocument, variables: { id } });
  const space = answer.data?.space;
  return (
    <StationPage
      title={space?.name ?? t('station.space.title')}
      deeds={space && <SpaceDeeds space={space} again={answer.again} />}
    >
      <Answered of={answer}>
        {({ space: shown }) => (
          <>
            <Rules space={shown} />
            <Rooms space={shown} again={answer.again} />
          </>
        )}
      </Answered>
    </StationPage>
  );
}

function Rules({ space }: { space: StationSpaceFragment }) {
  const { t, lang } = useWords();
  const { address, hours, state, autoConfirm, daysAhead, standingPerBooker, noShowLimit, noShowDays } = space;
  const closed = hours.exceptions.filter(({ windows }) => windows.length === 0).map(({ date }) => sayDate(date, lang));
  return (
    <section className="card">
      <Facts
        of={[
          [t('station.requests.state'), <SpaceStateTag key="state" state={state} />],
          [t('station.space.address'), address],
          [t('station.space.hours'), hoursLines(hours.weekly, lang).join('; ')],
          [t('station.space.closedOn'), closed.join(lang === 'zh' ? '、' : ', ')],
          [t('station.space.booking'), t(autoConfirm ? 'station.space.atOnce' : 'station.space.byHand')],
          [t('station.space.ahead'), t('station.space.days', { count: daysAhead })],
          [t('station.space.standing'), standingPerBooker],
          [
            t('station.space.missed'),
            noShowLimit
              ? t('station.space.missedRule', { limit: noShowLimit, days: noShowDays ?? 0 })
              : t('station.space.missedNever'),
          ],
        ]}
      />
    </section>
  );
}

/** The rooms with their bookings of one day; today unless told. */
function Rooms({ space, again }: { space: StationSpaceFragment; again: () => void }) {
  const { t } = useWords();
  const [day, setDay] = useState(() => businessDate(serverNow()));
  const [{ data }] = useSubscription({ query: StationBookingBoardDocument, variables: { spaceId: space.id } });
  return (
    <>
      <div className="desk-filters">
        <Field
          label={t('station.booking.day')}
          type="date"
          value={day}
          required
          onChange={({ target }) => target.value !== '' && setDay(target.value)}
        />
      </div>
      {space.rooms.length === 0 && <Empty>{t('station.space.noRooms')}</Empty>}
      {space.rooms.map((room) => (
        <RoomDay key={room.id} room={room} day={day} told={data?.roomBookingBoard.cursor} changed={again} />
      ))}
    </>
  );
}
