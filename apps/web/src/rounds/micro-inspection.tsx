import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import { InspectMicroDocument, SignMicroDocument } from '../generated/micro';
import { RoundTasksDocument } from '../generated/rounds';
import { useWords } from '../i18n/use-words';
import type { MicroProps } from './micro-applicant-deeds';
import { useSayWhen } from './say-when';
import { useMay } from './use-may';

/** The inspections 验收: what the officer found, and what the delegate of the residents says, who is not of the contractor. */
export function MicroInspections(props: MicroProps) {
  const { t } = useWords();
  const { exact } = useSayWhen();
  const { inspections } = props.of;
  if (inspections.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('micro.inspections')}</h2>
      <ul className="rows">
        {inspections.map(({ number, inspectedAt, passed, findings, agrees, opinion, signedAt }) => (
          <li key={number}>
            <span>
              {exact(inspectedAt)} · {t('micro.officer')} <span className="rounds-text">{findings}</span>
              {signedAt && (
                <>
                  <br />
                  {exact(signedAt)} · {t('micro.delegate')} <span className="rounds-text">{opinion}</span>
                </>
              )}
              {passed && !signedAt && (
                <>
                  <br />
                  <span className="soft">{t('micro.waitsForDelegate')}</span>
                </>
              )}
            </span>
            <strong>{t(!passed || agrees === false ? 'micro.notGood' : 'micro.good')}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The steps of an inspection: an officer inspects and names a delegate; the delegate signs. */
export function InspectionDeeds(props: MicroProps) {
  const may = useMay();
  const { data } = useLiveQuery({ query: RoundTasksDocument, requestPolicy: 'cache-and-network' });
  const { id, state } = props.of;
  if (state !== 'INSPECTION') return null;
  const isDelegate = data?.ventureTasks.some(({ applicationId, role }) => applicationId === id && role === 'RESIDENT');
  return (
    <>
      {isDelegate && <Sign {...props} />}
      {may('ventures.evaluate') && <Inspect {...props} />}
    </>
  );
}

function useGoodOrNot(name: string, label: string): DeedField {
  const { t } = useWords();
  const options = [
    { value: 'yes', label: t('micro.good') },
    { value: 'no', label: t('micro.notGood') },
  ];
  return { name, label, kind: 'choice', options };
}

function Inspect({ of: { id: projectId }, again }: MicroProps) {
  const { t } = useWords();
  const passed = useGoodOrNot('passed', t('micro.outcome'));
  return (
    <Deed
      word={t('micro.inspect')}
      says={<p>{t('micro.inspectSays')}</p>}
      fields={[
        passed,
        { name: 'findings', label: t('micro.findings'), kind: 'text', most: 1_000 },
        { name: 'delegateId', label: t('micro.delegateId'), hint: t('micro.delegateIdHint'), most: 36 },
      ]}
      document={InspectMicroDocument}
      input={({ passed: outcome, findings = '', delegateId = '' }, key) => ({
        input: {
          ...{ projectId, findings, passed: outcome === 'yes', idempotencyKey: key },
          delegateId: delegateId.trim(),
        },
      })}
      onDone={again}
    />
  );
}

function Sign({ of: { id: projectId, inspections }, again }: MicroProps) {
  const { t } = useWords();
  const agrees = useGoodOrNot('agrees', t('micro.outcome'));
  return (
    <Deed
      word={t('micro.sign')}
      says={<p className="rounds-text">{inspections.at(-1)?.findings}</p>}
      fields={[
        agrees,
        { name: 'opinion', label: t('micro.opinion'), kind: 'text', most: 1_000 },
        { name: 'independent', label: t('micro.independent'), kind: 'yes' },
      ]}
      document={SignMicroDocument}
      input={({ agrees: outcome, opinion = '', independent }, key) => ({
        input: {
          ...{ projectId, opinion, idempotencyKey: key },
          ...{ agrees: outcome === 'yes', independent: independent === 'yes' },
        },
      })}
      onDone={again}
    />
  );
}
