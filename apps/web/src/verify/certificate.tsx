import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { refusalOf } from '../api/refusal';
import { CertificateByNumberDocument } from '../generated/verify';
import type { CertificateByNumberQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Loading, RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { Page } from '../parts/page';
import { Scan } from '../parts/scan';
import { sayCount, sayMinutes } from '../say/amount';
import { sayDate } from '../say/time';
import { checkCredential, type CheckedCredential } from './credential-file';
import { FileField } from './file-field';
import { useKnownKeys } from './known-keys';
import { Able } from './proof';
import { Verdict } from './verdict';

/** Checks a certificate of volunteer service 志愿服务记录证明: by its number with the service, by its file in this browser. */
export function VerifyCertificate() {
  const { t } = useWords();
  const { number: linked = '' } = useParams();
  const [number, setNumber] = useState(linked);
  const [asked, setAsked] = useState(linked);
  const scanned = (text: string): boolean => {
    setNumber(text);
    setAsked(text.trim());
    return true;
  };
  return (
    <Page title={t('verify.certificateTitle')} back="/verify">
      <p className="soft">{t('verify.certificateWhy')}</p>
      <form
        className="card form"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(number.trim());
        }}
      >
        <Field
          label={t('verify.number')}
          hint={t('verify.numberHint')}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <Scan onText={scanned} />
        <Button type="submit">{t('verify.look')}</Button>
      </form>
      {asked !== '' && <ByNumber number={asked} />}
      <ByFile onNumber={setAsked} />
    </Page>
  );
}

function ByNumber({ number }: { number: string }) {
  const { t } = useWords();
  const [{ data, fetching, error }] = useQuery({
    ...{ query: CertificateByNumberDocument, variables: { number }, requestPolicy: 'network-only' as const },
  });
  const refusal = refusalOf(error);
  if (fetching && !data) return <Loading rows={1} />;
  if (refusal?.code === 'NOT_FOUND')
    return (
      <Verdict good={false} title={t('verify.unknownNumber')}>
        <p>{t('verify.unknownHint')}</p>
      </Verdict>
    );
  if (!data) return <RefusalNote refusal={refusal} />;
  return <Known of={data.verifyCertificate} />;
}

function Known({ of: known }: { of: CertificateByNumberQuery['verifyCertificate'] }) {
  const { t, lang } = useWords();
  const parts = [
    ['verify.signedIn', known.signedMinutes],
    ['verify.backfilled', known.backfilledMinutes],
    ['verify.paper', known.paperMinutes],
  ] as const;
  return (
    <Verdict good={known.valid} title={t(`verify.state.${known.state}`)}>
      <dl className="facts">
        <dt>{t('verify.number')}</dt>
        <dd className="numbers">{known.number}</dd>
        <dt>{t('verify.who')}</dt>
        <dd>{known.maskedName}</dd>
        <dt>{t('verify.issuer')}</dt>
        <dd>{known.issuerName}</dd>
        <dt>{t('verify.period')}</dt>
        <dd>
          {sayDate(known.fromDay, lang)} – {sayDate(known.toDay, lang)}
        </dd>
        <dt>{t('verify.services')}</dt>
        <dd>{sayCount(known.services, lang)}</dd>
        <dt>{t('verify.total')}</dt>
        <dd>
          <strong>{sayMinutes(known.totalMinutes, lang)}</strong>
          <br />
          <span className="soft small">
            {parts.map(([word, minutes]) => `${t(word)} ${sayMinutes(minutes, lang)}`).join(' · ')}
          </span>
        </dd>
      </dl>
    </Verdict>
  );
}

function ByFile({ onNumber }: { onNumber: (number: string) => void }) {
  const { t } = useWords();
  const { issuers } = useKnownKeys();
  const [file, setFile] = useState<Uint8Array | null>(null);
  const checked = useChecked(file, issuers);
  return (
    <section className="section">
      <h2>{t('verify.byFile')}</h2>
      <Able />
      <div className="card form">
        <FileField label={t('verify.credentialFile')} hint={t('verify.staysHere')} onRead={setFile} />
      </div>
      {checked && <Outcome of={checked} onNumber={onNumber} />}
    </section>
  );
}

function useChecked(file: Uint8Array | null, trusted: readonly string[]): CheckedCredential | null {
  const [checked, setChecked] = useState<CheckedCredential | null>(null);
  useEffect(() => {
    let present = true;
    if (file === null) setChecked(null);
    else void checkCredential(file, trusted).then((done) => present && setChecked(done));
    return () => {
      present = false;
    };
  }, [file, trusted]);
  return checked;
}

function Outcome({
  of: { fault, content, issuerId },
  onNumber,
}: {
  of: CheckedCredential;
  onNumber: (number: string) => void;
}) {
  const { t, lang } = useWords();
  return (
    <Verdict good={fault === null} title={fault === null ? t('verify.credentialHolds') : t('verify.credentialFails')}>
      {fault !== null && (
        <p>
          {t(`verify.credentialFault.${fault}`)} <code className="small">{fault}</code>
        </p>
      )}
      {content && (
        <dl className="facts">
          <dt>{t('verify.number')}</dt>
          <dd className="numbers">{content.number}</dd>
          <dt>{t('verify.issuer')}</dt>
          <dd>
            {content.issuerName} <span className="verify-code">{issuerId}</span>
          </dd>
          <dt>{t('verify.period')}</dt>
          <dd>
            {sayDate(content.fromDay, lang)} – {sayDate(content.toDay, lang)}
          </dd>
          <dt>{t('verify.total')}</dt>
          <dd>{sayMinutes(content.minutes, lang)}</dd>
        </dl>
      )}
      {fault === null && content && (
        <>
          <p className="soft small">{t('verify.voidedSince')}</p>
          <Button kind="plain" onClick={() => onNumber(content.number)}>
            {t('verify.lookNow')}
          </Button>
        </>
      )}
    </Verdict>
  );
}
