import type { BookingOfMineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayCount, sayFen } from '../say/amount';

/** What a booking costs me: points, nothing, or money. */
export function SayPrice({ booking: { paidBy, points, fee } }: { booking: BookingOfMineFragment }) {
  const { t, lang } = useWords();
  if (paidBy === 'POINTS') return <>{t('nearby.pointsPrice', { points: sayCount(points ?? 0, lang) })}</>;
  return <>{fee === 0 ? t('nearby.free') : sayFen(fee)}</>;
}
