import type { ReactNode } from 'react';
import type { NextStepFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';

type Step = NextStepFragment['step'];

/** Steps that somebody must take for a case to go on; the others may be taken by who is entitled, and are shown to nobody else. */
const MAIN: readonly Step[] = [
  ...(['VERIFY', 'COMPLETE_PAPERS', 'APPROVE', 'RESERVE', 'ORDER_PAYMENT', 'ACKNOWLEDGE', 'DISCLOSE'] as const),
  ...(['DEMAND_RECLAIM', 'RECORD_RECLAIM', 'SEND', 'SETTLE', 'RETRY', 'APPROVE_REFUND', 'PUBLISH'] as const),
];

interface Props {
  readonly steps: readonly NextStepFragment[];
  /** The button of each step that is mine to take. */
  readonly deeds: Partial<Record<Step, ReactNode>>;
}

/** What comes next: the buttons of what I may do, and for the rest who does it and why it is not me. */
export function NextSteps({ steps, deeds }: Props) {
  const { t } = useWords();
  const mine = steps.filter(({ step, barrier }) => barrier === null && deeds[step] !== undefined);
  const others = steps.filter(({ step, barrier }) => barrier !== null && (MAIN.includes(step) || barrier !== 'ROLE'));
  if (mine.length + others.length === 0) return null;
  return (
    <section className="card next-steps" aria-label={t('step.title')}>
      <h2>{t('step.title')}</h2>
      {mine.length > 0 && (
        <div className="step-deeds">
          {mine.map(({ step }) => (
            <div key={step}>{deeds[step]}</div>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <ul className="rows">
          {others.map(({ step, barrier }) => (
            <li key={step}>
              <span>
                {t(`step.name.${step}`)}
                <br />
                <span className="soft small">{t(`step.who.${step}`)}</span>
              </span>
              <span className="tag" data-tone={barrier === 'ROLE' ? 'calm' : 'warm'}>
                {t(`barrier.${barrier}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The same in a line of a table: the buttons, or why there is none. */
export function StepsInLine({ steps, deeds }: Props) {
  const { t } = useWords();
  const next = steps.filter(({ step, barrier }) => MAIN.includes(step) || barrier === null);
  if (next.length === 0) return null;
  return (
    <div className="steps-in-line">
      {next.map(({ step, barrier }) =>
        barrier === null ? (
          <div key={step}>{deeds[step]}</div>
        ) : (
          <span key={step} className="soft small">
            {t(`step.name.${step}`)}：{t(`barrier.${barrier}`)}
          </span>
        ),
      )}
    </div>
  );
}
