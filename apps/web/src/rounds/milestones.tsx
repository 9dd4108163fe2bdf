import { Deed } from '../desk/deed';
import { EvaluateMilestoneDocument, ReportMilestoneDocument } from '../generated/project';
import type { ProjectWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { readYuan } from '../say/read-amount';
import { sayDate } from '../say/time';
import { useSayWhen } from './say-when';
import { useMay } from './use-may';

type Milestone = ProjectWholeFragment['milestones'][number];

interface Props {
  readonly of: ProjectWholeFragment;
  readonly again: () => void;
}

/** The milestones 里程碑: what the organisation reported, and how it was judged. */
export function Milestones({ of: { milestones, ending }, again }: Props) {
  const { t } = useWords();
  if (milestones.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('rounds.milestones')}</h2>
      <div className="desk-columns">
        {milestones.map((milestone) => (
          <One key={milestone.id} of={milestone} again={again} open={!ending} />
        ))}
      </div>
    </section>
  );
}

function One({ of, again, open }: { of: Milestone; again: () => void; open: boolean }) {
  const { t, lang } = useWords();
  const { exact } = useSayWhen();
  const may = useMay();
  const { kind, dueOn, state, reports, evaluations } = of;
  return (
    <article className="card">
      <div className="card-head">
        <h3>{t(`rounds.milestone.${kind}`)}</h3>
        <span className="tag">{t(`rounds.milestoneState.${state}`)}</span>
      </div>
      <p className="soft small">{t('rounds.dueOn', { day: sayDate(dueOn, lang) })}</p>
      {reports.map(({ id, text, spent, ownSpent, reportedAt }) => (
        <div key={id}>
          <p className="rounds-text">{text}</p>
          <p className="soft small">
            {exact(reportedAt)} · {t('rounds.spent')} {sayFen(spent)} · {t('rounds.ownSpent')} {sayFen(ownSpent)}
          </p>
        </div>
      ))}
      {evaluations.map(({ id, verdict, remark, verified, rectifyUntil }) => (
        <p key={id}>
          <strong>{t(`rounds.verdict.${verdict}`)}</strong> {remark}{' '}
          <span className="soft small">
            {verified !== null && `${t('rounds.verified')} ${sayFen(verified)}`}
            {rectifyUntil && ` · ${t('rounds.rectifyUntil')} ${sayDate(rectifyUntil, lang)}`}
          </span>
        </p>
      ))}
      {open && ['PLANNED', 'RECTIFY'].includes(state) && may('ventures.apply') && <Report of={of} again={again} />}
      {open && state === 'REPORTED' && may('ventures.evaluate') && <Evaluate of={of} again={again} />}
    </article>
  );
}

const fen = (text: string | undefined): number => readYuan(text ?? '') ?? 0;

function Report({ of, again }: { of: Milestone; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      word={t('rounds.report')}
      fields={[
        { name: 'text', label: t('rounds.reportText'), kind: 'text', most: 2_000 },
        { name: 'spent', label: t('rounds.spent'), kind: 'yuan' },
        { name: 'ownSpent', label: t('rounds.ownSpent'), kind: 'yuan' },
      ]}
      document={ReportMilestoneDocument}
      input={({ text = '', spent, ownSpent }, key) => ({
        input: { milestoneId: of.id, text, spent: fen(spent), ownSpent: fen(ownSpent), idempotencyKey: key },
      })}
      onDone={again}
    />
  );
}

const verdicts = ['PASS', 'RECTIFY', 'FAIL'] as const;

function Evaluate({ of, again }: { of: Milestone; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      word={t('rounds.evaluate')}
      says={<p>{t('rounds.evaluateSays')}</p>}
      fields={[
        {
          ...{ name: 'verdict', label: t('rounds.decisionName'), kind: 'choice' },
          options: verdicts.map((value) => ({ value, label: t(`rounds.verdict.${value}`) })),
        },
        { name: 'remark', label: t('rounds.remark'), kind: 'text' },
        { name: 'verified', label: t('rounds.verified'), kind: 'yuan', optional: true, hint: t('rounds.verifiedHint') },
        { name: 'rectifyUntil', label: t('rounds.rectifyUntil'), kind: 'day', optional: true },
      ]}
      document={EvaluateMilestoneDocument}
      input={({ verdict, remark = '', verified, rectifyUntil }, key) => ({
        input: {
          ...{ milestoneId: of.id, remark, idempotencyKey: key },
          verified: verdict === 'FAIL' ? fen(verified) : null,
          ...{ verdict: verdicts.find((one) => one === verdict) ?? 'PASS', rectifyUntil: rectifyUntil || null },
        },
      })}
      onDone={again}
    />
  );
}
