import type { RoundWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';

const venture = [
  ...(['DRAFT', 'ANNOUNCED', 'OPEN', 'CLOSED', 'SCREENING', 'REVIEW', 'RANKED', 'NOTICE', 'CONFIRMED'] as const),
  ...(['CONTRACTING', 'RUNNING', 'EVALUATED', 'AUDITED', 'ARCHIVED'] as const),
];
const micro = ['DRAFT', 'ANNOUNCED', 'OPEN', 'CLOSED', 'ARCHIVED'] as const;

/** The phases 阶段 of a round in their order, with the present one marked by more than its colour. */
export function Phases({ round: { kind, state } }: { round: RoundWholeFragment }) {
  const { t } = useWords();
  const phases: readonly string[] = kind === 'MICRO' ? micro : venture;
  const present = phases.indexOf(state === 'DEFENCE' ? 'REVIEW' : state);
  if (state === 'CANCELLED')
    return (
      <p className="note" data-tone="grave">
        {t('rounds.state.CANCELLED')}
      </p>
    );
  return (
    <div className="phases-box" tabIndex={0} role="region" aria-label={t('rounds.phases')}>
      <ol className="phases">
        {phases.map((phase, at) => (
          <li key={phase} data-past={at < present || undefined} aria-current={at === present ? 'step' : undefined}>
            {at < present && <span aria-hidden="true">✓ </span>}
            {t(`rounds.state.${phase}`)}
          </li>
        ))}
      </ol>
    </div>
  );
}
