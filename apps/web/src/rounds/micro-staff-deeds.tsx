import { Deed } from '../desk/deed';
import {
  ConfirmMicroDocument,
  PublishMicroDocument,
  RejectMicroDocument,
  ReturnMicroDocument,
  ReviewMicroDocument,
  TerminateMicroDocument,
} from '../generated/micro';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { readYuan } from '../say/read-amount';
import type { MicroProps } from './micro-applicant-deeds';
import { useMay } from './use-may';

const refusable: readonly string[] = ['SUBMITTED', 'RETURNED', 'REVIEWED', 'IN_NOTICE'];
const underWay: readonly string[] = ['CONFIRMED', 'IMPLEMENTING', 'INSPECTION', 'RECTIFYING'];

/** What the staff of a round decide of a small project 审核、公示、确认; whoever has a step may not have had the one before. */
export function MicroStaffDeeds(props: MicroProps) {
  const { t } = useWords();
  const may = useMay();
  const { id: projectId, roundId, state } = props.of;
  const manages = may('ventures.manage');
  return (
    <>
      {manages && state === 'SUBMITTED' && <Review {...props} />}
      {manages && state === 'REVIEWED' && (
        <Deed
          word={t('rounds.publish')}
          says={<p>{t('micro.publishSays')}</p>}
          document={PublishMicroDocument}
          input={(_, key) => ({ input: { roundId, projectIds: [projectId], idempotencyKey: key } })}
          onDone={props.again}
        />
      )}
      {may('ventures.check') && state === 'IN_NOTICE' && (
        <Deed
          word={t('rounds.confirm')}
          says={<p>{t('micro.confirmSays')}</p>}
          document={ConfirmMicroDocument}
          input={(_, key) => ({ input: { projectId, idempotencyKey: key } })}
          onDone={props.again}
        />
      )}
      {manages && refusable.includes(state) && <Refuse {...props} />}
      {manages && underWay.includes(state) && <Terminate {...props} />}
    </>
  );
}

function Review({ of: { id: projectId, asked }, again }: MicroProps) {
  const { t } = useWords();
  return (
    <>
      <Deed
        word={t('micro.review')}
        says={<p>{t('micro.reviewSays', { asked: sayFen(asked) })}</p>}
        fields={[{ name: 'most', label: t('micro.atMost'), kind: 'yuan', optional: true, hint: t('micro.atMostHint') }]}
        document={ReviewMicroDocument}
        input={({ most }, key) => ({ input: { projectId, most: most ? readYuan(most) : null, idempotencyKey: key } })}
        onDone={again}
      />
      <Deed
        kind="plain"
        word={t('rounds.sendBack')}
        says={<p>{t('rounds.sendBackSays')}</p>}
        fields={[{ name: 'reason', label: t('rounds.reason'), kind: 'text' }]}
        document={ReturnMicroDocument}
        input={({ reason = '' }, key) => ({ input: { projectId, reason, idempotencyKey: key } })}
        onDone={again}
      />
    </>
  );
}

function Refuse({ of: { id: projectId }, again }: MicroProps) {
  const { t } = useWords();
  return (
    <Deed
      kind="grave"
      word={t('micro.reject')}
      says={<p>{t('micro.rejectSays')}</p>}
      fields={[{ name: 'reason', label: t('rounds.reason'), kind: 'text' }]}
      document={RejectMicroDocument}
      input={({ reason = '' }, key) => ({ input: { projectId, reason, idempotencyKey: key } })}
      onDone={again}
    />
  );
}

function Terminate({ of: { id: projectId }, again }: MicroProps) {
  const { t } = useWords();
  return (
    <Deed
      kind="grave"
      word={t('rounds.terminate')}
      says={<p>{t('micro.terminateSays')}</p>}
      fields={[
        { name: 'reason', label: t('rounds.reason'), kind: 'text' },
        { name: 'isBreach', label: t('rounds.isBreach'), kind: 'yes' },
      ]}
      document={TerminateMicroDocument}
      input={({ reason = '', isBreach }, key) => ({
        input: { projectId, reason, isBreach: isBreach === 'yes', idempotencyKey: key },
      })}
      onDone={again}
    />
  );
}
