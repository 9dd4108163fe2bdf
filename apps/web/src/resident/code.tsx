import { useEffect } from 'react';
import { useQuery } from 'urql';
import { serverNow } from '../clock/server-clock';
import { useNow } from '../clock/use-now';
import { CodeDocument } from '../generated/resident';
import type { ServiceRequestState } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { refusalOf } from '../api/refusal';
import { RefusalNote } from '../parts/feedback';
import { sayLeft } from '../say/time';

const STEP = 30_000;

/** The rotating code 签到码 that the volunteer types in; the next one is fetched as this one ends. */
export function Code({ requestId, state }: { requestId: string; state: ServiceRequestState }) {
  const { t, lang } = useWords();
  const now = useNow();
  const [{ data, error }, again] = useQuery({
    query: CodeDocument,
    variables: { id: requestId },
    requestPolicy: 'network-only',
  });
  const validUntil = data ? Date.parse(data.attendanceCode.validUntil) : null;
  useEffect(() => {
    const wait = validUntil === null ? STEP / 6 : Math.max(500, validUntil - serverNow() + 200);
    const timer = setTimeout(() => again({ requestPolicy: 'network-only' }), wait);
    return () => clearTimeout(timer);
  }, [validUntil, again, error]);
  if (!data || validUntil === null) return <RefusalNote refusal={refusalOf(error)} />;
  const left = Math.max(0, validUntil - now);
  return (
    <section className="card" aria-label={t('code.title')}>
      <h2>{t(state === 'IN_SERVICE' ? 'code.out' : 'code.in')}</h2>
      <p className="code">{data.attendanceCode.code}</p>
      <div className="bar">
        <i style={{ width: `${(left / STEP) * 100}%` }} />
      </div>
      <p className="soft small">{t('code.changes', { left: sayLeft(validUntil, now, lang) })}</p>
    </section>
  );
}
