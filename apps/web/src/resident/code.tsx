import { useCallback } from 'react';
import { useQuery } from 'urql';
import { CodeDocument } from '../generated/resident';
import type { ServiceRequestState } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { RotatingCode } from '../parts/rotating-code';

/** The rotating code 签到码 that the volunteer scans or types in. */
export function Code({ requestId, state }: { requestId: string; state: ServiceRequestState }) {
  const { t } = useWords();
  const [{ data, error }, execute] = useQuery({
    query: CodeDocument,
    variables: { id: requestId },
    requestPolicy: 'network-only',
  });
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const title = t(state === 'IN_SERVICE' ? 'code.out' : 'code.in');
  return <RotatingCode title={title} shown={data?.attendanceCode} error={error} again={again} />;
}
