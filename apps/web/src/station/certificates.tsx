import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { usePages } from '../desk/use-pages';
import { StationCertificatesDocument, StationDecideCertificateDocument } from '../generated/station-checks';
import type { StationCertificateFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { sayMinutes } from '../say/amount';
import { sayDate } from '../say/time';
import { DecideDialog } from './decide-dialog';
import { IssueDialog } from './issue-dialog';
import { Queue } from './queue';

interface CaseProps {
  readonly certificate: StationCertificateFragment;
  readonly done: () => void;
}

/** Requests for a certificate: to be taken on, or to be issued. */
export function Certificates({ state }: { state: 'REQUESTED' | 'ACCEPTED' }) {
  const { t } = useWords();
  const pages = usePages(StationCertificatesDocument, { state }, ({ certificates }) => certificates);
  return (
    <Queue title={t(`station.certificate.${state}`)} none={t('station.certificate.none')} pages={pages}>
      {(certificate) => (
        <>
          <CertificateFacts certificate={certificate} />
          {state === 'REQUESTED' ? (
            <Decide certificate={certificate} done={pages.again} />
          ) : (
            <Issue certificate={certificate} done={pages.again} />
          )}
        </>
      )}
    </Queue>
  );
}

function CertificateFacts({ certificate }: { certificate: StationCertificateFragment }) {
  const { t, lang } = useWords();
  const { purpose, recipient, volunteerNumber, fromDay, toDay, signedMinutes, backfilledMinutes, paperMinutes } =
    certificate;
  return (
    <>
      <h3>{purpose}</h3>
      <dl className="facts">
        <dt>{t('station.certificate.volunteer')}</dt>
        <dd className="numbers">{volunteerNumber}</dd>
        <dt>{t('station.certificate.recipient')}</dt>
        <dd>{recipient}</dd>
        <dt>{t('station.certificate.period')}</dt>
        <dd>
          {sayDate(fromDay, lang)} – {sayDate(toDay, lang)}
        </dd>
        <dt>{t('source.SIGNED')}</dt>
        <dd>{sayMinutes(signedMinutes, lang)}</dd>
        <dt>{t('source.BACKFILLED')}</dt>
        <dd>{sayMinutes(backfilledMinutes, lang)}</dd>
        <dt>{t('source.PAPER')}</dt>
        <dd>{sayMinutes(paperMinutes, lang)}</dd>
      </dl>
    </>
  );
}

function Decide({ certificate, done }: CaseProps) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const decide = useCommand(StationDecideCertificateDocument);
  return (
    <>
      <Button onClick={() => setAsks(true)}>{t('station.checks.decide')}</Button>
      {asks && (
        <DecideDialog
          title={t('station.certificate.REQUESTED')}
          options={(['ACCEPT', 'DECLINE'] as const).map((value) => ({
            value,
            label: t(`station.certificate.${value}`),
          }))}
          busy={decide.busy}
          refusal={decide.refusal}
          send={async ({ decision, reason, key }) => {
            const input = { certificateId: certificate.id, decision, reason, idempotencyKey: key };
            const { data } = await decide.run({ input });
            if (data) done();
            return data !== null;
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}

function Issue({ certificate, done }: CaseProps) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button onClick={() => setAsks(true)}>{t('station.issue.title')}</Button>
      {asks && <IssueDialog certificateId={certificate.id} done={done} onClose={() => setAsks(false)} />}
    </>
  );
}
