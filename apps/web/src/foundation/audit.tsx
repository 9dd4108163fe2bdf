import { useLiveQuery } from '../api/use-live-query';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { AuditRulesDocument } from '../generated/audit';
import type { AuditRulesQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered, RefusalNote } from '../parts/feedback';
import { sayCount } from '../say/amount';
import { places } from './places';
import { useAudit, type Auditing, type Report } from './use-audit';

type Rule = AuditRulesQuery['ledgerInvariants'][number];

/** The audit of the whole ledger 总账核对, rule by rule, so that it shows how far it is. */
export function Audit() {
  const { t } = useWords();
  const answer = useLiveQuery({ query: AuditRulesDocument });
  const audit = useAudit();
  const rules = answer.data?.ledgerInvariants ?? [];
  const begin = (): void => void audit.run(rules.map(({ name }) => name));
  return (
    <DeskPage
      title={t('foundation.audit')}
      places={places}
      deeds={
        audit.busy ? (
          <Button kind="plain" onClick={audit.stop}>
            {t('auditing.stop')}
          </Button>
        ) : (
          rules.length > 0 && (
            <Button onClick={begin}>{t(audit.reports.size === 0 ? 'auditing.start' : 'auditing.again')}</Button>
          )
        )
      }
    >
      <p className="soft">{t('auditing.says')}</p>
      <Answered of={answer}>
        {({ ledgerInvariants }) => (
          <>
            <Progress audit={audit} of={ledgerInvariants.length} />
            <Rules rules={ledgerInvariants} reports={audit.reports} />
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

function Progress({ audit: { reports, busy, refusal }, of }: { audit: Auditing; of: number }) {
  const { t, lang } = useWords();
  const all = [...reports.values()];
  const broken = all.filter(({ holds }) => !holds).length;
  const rows = sayCount(
    all.reduce((sum, { checked }) => sum + checked, 0),
    lang,
  );
  const said = t('auditing.progress', { done: all.length, of, rows });
  return (
    <>
      {(busy || all.length > 0) && (
        <section className="card" aria-busy={busy}>
          <p role="status">{said}</p>
          <progress value={all.length} max={of} aria-label={said} />
          {broken > 0 && (
            <p className="note" data-tone="grave">
              {t('auditing.broken', { count: broken })}
            </p>
          )}
          {broken === 0 && all.length === of && (
            <p className="note" data-tone="good">
              {t('auditing.sound')}
            </p>
          )}
        </section>
      )}
      <RefusalNote refusal={refusal} />
    </>
  );
}

function Rules({ rules, reports }: { rules: readonly Rule[]; reports: ReadonlyMap<string, Report> }) {
  const { t, lang } = useWords();
  const columns: Column<Rule>[] = [
    { name: t('auditing.rule'), of: ({ rule, ruleZh }) => (lang === 'zh' ? ruleZh : rule) },
    {
      name: t('auditing.rows'),
      of: ({ name }) => {
        const report = reports.get(name);
        return report ? sayCount(report.checked, lang) : '';
      },
      numbers: true,
    },
    { name: t('auditing.standing'), of: ({ name }) => <Standing report={reports.get(name)} /> },
  ];
  return <Table caption={t('foundation.audit')} columns={columns} rows={rules} keyOf={({ name }) => name} />;
}

function Standing({ report }: { report: Report | undefined }) {
  const { t } = useWords();
  if (report === undefined)
    return (
      <span className="tag" data-tone="calm">
        {t('auditing.waits')}
      </span>
    );
  return (
    <>
      <span className="tag" data-tone={report.holds ? undefined : 'grave'}>
        {t(report.holds ? 'auditing.holds' : 'auditing.broke')}
      </span>
      {report.firstBreak && <p className="small">{t('auditing.first', report.firstBreak)}</p>}
    </>
  );
}
