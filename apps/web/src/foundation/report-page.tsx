import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { Downloads } from '../desk/download';
import { InSteps } from '../desk/in-steps';
import { useSteps } from '../desk/use-steps';
import {
  ContinueReportDocument,
  PublishReportDocument,
  ReportDocument,
  ReportFundDocument,
} from '../generated/disclosure';
import type { ReportQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered } from '../parts/feedback';
import { sayCount, sayFen } from '../say/amount';
import { businessDate, lastDate, sayDate } from '../say/time';
import { FigureEntries } from './figure-entries';
import { NextSteps } from './next-steps';
import { places } from './places';
import { LINES_A_STEP } from './reports';
import { useMay } from './use-charity';

type Report = ReportQuery['disclosureReport'];
type Figure = Report['figures'][number];

/** One report 信息公开报告: its figures, each of which opens its entries; made to be printed. */
export function ReportPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: ReportDocument, variables: { id } });
  return (
    <DeskPage
      title={t('disclosure.title')}
      places={places}
      deeds={
        <>
          <Button kind="plain" onClick={() => window.print()}>
            {t('disclosure.print')}
          </Button>
          {answer.data?.disclosureReport.state !== 'DRAWING' && (
            <Downloads
              files={[
                { path: `/disclosure-reports/${id}.csv`, word: t('ledger.csv') },
                { path: `/disclosure-reports/${id}.xlsx`, word: t('ledger.xlsx') },
              ]}
            />
          )}
        </>
      }
    >
      <Answered of={answer}>
        {({ disclosureReport }) => (
          <>
            <Steps report={disclosureReport} again={answer.again} />
            <Sheet report={disclosureReport} />
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

/** The entries of a long report 长报告 are written in steps. */
function Drawing({ report: { id: reportId, drawn, lineCount }, again }: { report: Report; again: () => void }) {
  const { t, lang } = useWords();
  const begin = (useLocation().state as { goOn?: boolean } | null)?.goOn === true;
  const steps = useSteps(
    ContinueReportDocument,
    (idempotencyKey) => ({ input: { reportId, atMost: LINES_A_STEP, idempotencyKey } }),
    ({ continueDisclosure }) => {
      const whole = continueDisclosure.state !== 'DRAWING';
      if (whole) again();
      return whole;
    },
  );
  const [done, of] = [drawn ?? 0, lineCount ?? 0];
  const said = t('disclosure.drawing', { done: sayCount(done, lang), of: sayCount(of, lang) });
  return <InSteps said={said} done={done} of={of} steps={steps} begin={begin} mayGoOn={useMay('disclosure.draft')} />;
}

function Steps({ report, again }: { report: Report; again: () => void }) {
  const { t } = useWords();
  const { id: reportId, steps, state } = report;
  if (state === 'DRAWING') return <Drawing report={report} again={again} />;
  if (state === 'DISCARDED') return <p className="note">{t('disclosure.discarded')}</p>;
  return (
    <NextSteps
      steps={steps}
      deeds={{
        PUBLISH: (
          <Deed
            word={t('step.name.PUBLISH')}
            says={t('disclosure.publishSays')}
            document={PublishReportDocument}
            input={() => ({ input: { reportId } })}
            onDone={again}
          />
        ),
      }}
    />
  );
}

function Sheet({ report }: { report: Report }) {
  const { t, lang } = useWords();
  const { data } = useLiveQuery({ query: ReportFundDocument, variables: { id: report.fundId } });
  const day = (at: string): string => sayDate(businessDate(Date.parse(at)), lang);
  const fund = data?.communityFund;
  return (
    <article className="card sheet">
      <header className="sheet-head">
        <h2>
          {fund?.name} {report.year} {t(`disclosure.kinds.${report.kind}`)}
        </h2>
        <p>{fund?.host.name}</p>
        <p className="soft small">
          {t('disclosure.period')} {day(report.periodFrom)} – {sayDate(lastDate(Date.parse(report.periodTo)), lang)} ·{' '}
          {t('disclosure.due')} {sayDate(report.dueOn, lang)} · {t(`disclosure.state.${report.state}`)}
          {report.publishedAt !== null && ` ${day(report.publishedAt)}`}
        </p>
      </header>
      <Figures report={report} purposes={fund?.purposes ?? []} />
      <Limits report={report} />
      <p className="soft small">
        {t('disclosure.hash')} <code>{report.hash}</code>
      </p>
    </article>
  );
}

interface FiguresProps {
  readonly report: Report;
  readonly purposes: readonly { readonly id: string; readonly name: string }[];
}

function Figures({ report: { id, figures }, purposes }: FiguresProps) {
  const { t, lang } = useWords();
  const [shown, setShown] = useState<number | null>(null);
  const caption = (figure: Figure): string => {
    const purpose = purposes.find((one) => one.id === figure.purposeId)?.name;
    return [lang === 'zh' ? figure.caption : figure.captionEn, purpose].filter(Boolean).join(' · ');
  };
  return (
    <ul className="figures" aria-label={t('disclosure.figures')}>
      {figures.map((figure) => {
        const open = shown === figure.place;
        const total = figure.kind === 'CLOSING';
        return (
          <li key={figure.place} data-total={total || undefined}>
            <button
              type="button"
              className="figure-line"
              aria-expanded={open}
              onClick={() => setShown(open ? null : figure.place)}
            >
              <span>
                {caption(figure)}
                {figure.cases !== null && (
                  <span className="soft small"> {t('disclosure.cases', { cases: sayCount(figure.cases, lang) })}</span>
                )}
              </span>
              <strong className="numbers">{sayFen(figure.amount)}</strong>
            </button>
            {open && <FigureEntries reportId={id} place={figure.place} caption={caption(figure)} />}
          </li>
        );
      })}
    </ul>
  );
}

function Limits({ report: { spendingLimits: limits } }: { report: Report }) {
  const { t } = useWords();
  if (limits === null) return null;
  const met = (yes: boolean): React.ReactNode => (
    <span className="tag" data-tone={yes ? undefined : 'grave'}>
      {t(yes ? 'disclosure.met' : 'disclosure.notMet')}
    </span>
  );
  return (
    <section className="section">
      <h3>{t('disclosure.limits')}</h3>
      {limits.exempt && <p className="soft small">{t('disclosure.exempt')}</p>}
      <dl className="facts">
        <dt>{t('disclosure.lastYearIncome')}</dt>
        <dd>{sayFen(limits.lastYearIncome)}</dd>
        <dt>{t('disclosure.spent')}</dt>
        <dd>
          {sayFen(limits.spent)} {limits.leastSpent !== null && `/ ${sayFen(limits.leastSpent)} `}
          {met(limits.spendingMet)}
        </dd>
        <dt>{t('disclosure.administration')}</dt>
        <dd>
          {sayFen(limits.administration)} / {sayFen(limits.mostAdministration)} {met(limits.administrationMet)}
        </dd>
      </dl>
    </section>
  );
}
