import { Link, useParams } from 'react-router';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { MyCertificateDocument, WithdrawCertificateDocument } from '../generated/honours';
import type { CertificateOfMineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Download } from '../parts/download';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { Sure } from '../parts/sure';
import { sayMinutes } from '../say/amount';
import { businessDate, sayDate } from '../say/time';
import { CertificateTag } from './certificate-tag';

/** One certificate of mine: how far it is, its files, and where anybody verifies it. */
export function CertificatePage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: MyCertificateDocument, variables: { id } });
  return (
    <Page title={t('mycertificates.one')} back="/honours/certificates">
      <Answered of={answer}>
        {({ certificate }) => (
          <>
            <What certificate={certificate} />
            <Files certificate={certificate} />
            {certificate.state === 'REQUESTED' && <Withdraw id={id} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function What({ certificate }: { certificate: CertificateOfMineFragment }) {
  const { t, lang } = useWords();
  const { state, number, fromDay, toDay, purpose, recipient, requestedAt, issuerName, reason } = certificate;
  const facts = [
    ['mycertificates.number', number],
    ['mycertificates.period', `${sayDate(fromDay, lang)} – ${sayDate(toDay, lang)}`],
    ['mystars.signed', sayMinutes(certificate.signedMinutes, lang)],
    ['mystars.backfilled', sayMinutes(certificate.backfilledMinutes, lang)],
    ['mystars.paper', sayMinutes(certificate.paperMinutes, lang)],
    ['askcertificate.purpose', purpose],
    ['askcertificate.recipient', recipient],
    ['mycertificates.requested', sayDate(businessDate(Date.parse(requestedAt)), lang)],
    ['mycertificates.issuer', issuerName],
    ['mycertificates.reason', reason],
  ] as const;
  return (
    <section className="card" aria-live="polite">
      <div className="card-head">
        <h2>{t(`mycertificates.headline.${state}`)}</h2>
        <CertificateTag state={state} />
      </div>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value ? [<dt key={`${name}-name`}>{t(name)}</dt>, <dd key={name}>{value}</dd>] : null,
        )}
      </dl>
    </section>
  );
}

function Files({ certificate: { number, pdfPath, credentialPath } }: { certificate: CertificateOfMineFragment }) {
  const { t } = useWords();
  if (number === null) return null;
  return (
    <section className="card">
      <h2>{t('mycertificates.files')}</h2>
      {pdfPath && (
        <Download path={pdfPath} name={`${number}.pdf`}>
          {t('mycertificates.pdf')}
        </Download>
      )}
      {credentialPath && (
        <Download path={credentialPath} name={`${number}.json`}>
          {t('mycertificates.credential')}
        </Download>
      )}
      <Link className="button" data-kind="plain" to={`/verify/certificate/${number}`}>
        {t('mycertificates.verify')}
      </Link>
      <p className="soft small">{t('mycertificates.anybody')}</p>
    </section>
  );
}

function Withdraw({ id }: { id: string }) {
  const { t } = useWords();
  const { run, busy, refusal } = useCommand(WithdrawCertificateDocument);
  return (
    <Sure
      ask={t('mycertificates.withdraw')}
      sure={t('mycertificates.sure')}
      yes={t('mycertificates.yes')}
      busy={busy}
      refusal={refusal}
      onYes={() => void run({ certificateId: id })}
    />
  );
}
