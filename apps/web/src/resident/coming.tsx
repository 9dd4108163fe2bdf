import type { RequestCardFragment, ServiceRequestState } from '../generated/types';
import { useWords } from '../i18n/use-words';

interface Props {
  readonly volunteers: RequestCardFragment['volunteers'];
  readonly state: ServiceRequestState;
}

/** Who comes: name and number, so that the one at the door can be asked for both. */
export function Coming({ volunteers, state }: Props) {
  const { t } = useWords();
  const after = state !== 'MATCHED' && state !== 'DISPATCHING' && state !== 'ESCALATED';
  return (
    <section className="card">
      <h2>{t(after ? 'coming.came' : 'coming.comes')}</h2>
      {volunteers.map(({ volunteerId, displayName, number }) => (
        <div key={volunteerId} className="coming">
          <b aria-hidden="true">{[...displayName][0]}</b>
          <p>
            <strong>{displayName}</strong>
            <br />
            <span className="soft numbers">{t('coming.number', { number })}</span>
          </p>
        </div>
      ))}
    </section>
  );
}
