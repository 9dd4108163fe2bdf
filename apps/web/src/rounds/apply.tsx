import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useDeed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { ApplyingForDocument, DraftApplicationDocument } from '../generated/application';
import type { ApplyingForQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty, RefusalNote } from '../parts/feedback';
import { ApplicantField } from './applicant-field';
import { ApplicationForm, type Said } from './application-form';
import { MicroApply } from './micro-apply';
import { places } from './places';

/** An organisation draws an application up 填写申报书; it is handed in from its own page. */
export function Apply() {
  const { t } = useWords();
  const { roundId = '' } = useParams();
  const answer = useLiveQuery({ query: ApplyingForDocument, variables: { roundId } });
  return (
    <DeskPage title={t('rounds.applyFor', { round: answer.data?.ventureRound.title ?? '' })} places={places}>
      <Answered of={answer}>
        {(data) => (data.ventureRound.kind === 'MICRO' ? <MicroApply of={data} /> : <Applying of={data} />)}
      </Answered>
    </DeskPage>
  );
}

function Applying({ of: { ventureRound: round, me } }: { of: ApplyingForQuery }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [organisationId, setOrganisationId] = useState(me.organisations[0]?.id ?? '');
  const { run, busy, refusal } = useDeed(DraftApplicationDocument);
  if (me.organisations.length === 0) return <Empty>{t('rounds.noOrganisation')}</Empty>;
  const send = async (said: Said): Promise<void> => {
    const data = await run((key) => ({ input: { ...said, roundId: round.id, organisationId, idempotencyKey: key } }));
    if (data) await navigate(`/rounds/applications/${data.draftVentureApplication.id}`);
  };
  return (
    <>
      <div className="rounds-form">
        <ApplicantField of={me.organisations} value={organisationId} onChange={setOrganisationId} />
      </div>
      <ApplicationForm round={round} busy={busy} word={t('rounds.keepDraft')} onSend={(said) => void send(said)}>
        <RefusalNote refusal={refusal} />
      </ApplicationForm>
    </>
  );
}
