import type { RoomBookingState, SpaceState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const tones: Partial<Record<RoomBookingState, string>> = {
  ...{ REQUESTED: 'warm', DONE: 'calm', NO_SHOW: 'grave' },
  ...{ REFUSED: 'calm', CANCELLED: 'calm', LAPSED: 'calm' },
};

/** Whether a space or a room takes bookings. */
export function SpaceStateTag({ state }: { state: SpaceState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={state === 'OPEN' ? undefined : 'calm'}>
      {t(`station.space.state.${state}`)}
    </span>
  );
}

/** Where a booking of a room stands. */
export function BookingStateTag({ state }: { state: RoomBookingState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`station.booking.state.${state}`)}
    </span>
  );
}
