import { useCallback } from 'react';
import { useQuery } from 'urql';
import { MyBookingCodeDocument } from '../generated/my-bookings';
import { useWords } from '../i18n/use-words';
import { RotatingCode } from '../parts/rotating-code';

/** The code 服务码 that who serves asks for. */
export function BookingCode({ id }: { id: string }) {
  const { t } = useWords();
  const [{ data, error }, execute] = useQuery({
    query: MyBookingCodeDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return <RotatingCode title={t('mybookings.code')} shown={data?.serviceOrderCode} error={error} again={again} />;
}
