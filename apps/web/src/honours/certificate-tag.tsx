import type { CertificateState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const tones: Partial<Record<CertificateState, string>> = {
  REQUESTED: 'warm',
  ACCEPTED: 'warm',
  NOTICE: 'warm',
  DECLINED: 'grave',
  VOIDED: 'grave',
  WITHDRAWN: 'calm',
};

/** Where a certificate stands, in a word. */
export function CertificateTag({ state }: { state: CertificateState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`mycertificates.state.${state}`)}
    </span>
  );
}
