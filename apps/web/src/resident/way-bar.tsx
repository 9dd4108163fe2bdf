import type { ServiceRequestState } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { stepOf, steps } from './way';

/** How far a request has come. */
export function WayBar({ state }: { state: ServiceRequestState }) {
  const { t } = useWords();
  const step = stepOf(state);
  if (step === null) return null;
  return (
    <ol className="way">
      {steps.map((name, index) => (
        <li key={name} data-done={index <= step} aria-current={index === step ? 'step' : undefined}>
          {t(`way.${name}`)}
        </li>
      ))}
    </ol>
  );
}
