import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { VerifyNumberDocument } from '../generated/honours';
import type { VerifyNumberQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered } from '../parts/feedback';
import { Field } from '../parts/field';
import { Page } from '../parts/page';
import { Scan } from '../parts/scan';
import { sayCount, sayMinutes } from '../say/amount';
import { businessDate, sayDate } from '../say/time';
import { CertificateTag } from './certificate-tag';

/** Anybody looks a certificate up by its number, typed or scanned from the paper 查验证明. */
export function Verify() {
  const { t } = useWords();
  const { number } = useParams();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(number ?? '');
  const look = (asked: string): void => void navigate(`/verify/${encodeURIComponent(asked.trim())}`);
  return (
    <Page title={t('verify.title')} back="/">
      <form
        className="card form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') look(typed);
        }}
      >
        <p className="soft">{t('verify.how')}</p>
        <Field
          label={t('mycertificates.number')}
          value={typed}
          maxLength={60}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Scan
          onText={(text) => {
            setTyped(text);
            look(text);
            return true;
          }}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {t('verify.look')}
        </Button>
      </form>
      {number !== undefined && <Found key={number} number={number} />}
    </Page>
  );
}

function Found({ number }: { number: string }) {
  const { t } = useWords();
  const answer = useLiveQuery({ query: VerifyNumberDocument, variables: { number } });
  if (answer.refusal?.code === 'NOT_FOUND')
    return (
      <p className="note" data-tone="grave" role="alert">
        {t('verify.unknown')}
      </p>
    );
  return <Answered of={answer}>{({ verifyCertificate }) => <Sheet found={verifyCertificate} />}</Answered>;
}

function Sheet({ found }: { found: VerifyNumberQuery['verifyCertificate'] }) {
  const { t, lang } = useWords();
  const day = (at: string | null): string | null => at && sayDate(businessDate(Date.parse(at)), lang);
  const facts = [
    ['mycertificates.number', found.number],
    ['verify.name', found.maskedName],
    ['mycertificates.period', `${sayDate(found.fromDay, lang)} – ${sayDate(found.toDay, lang)}`],
    ['verify.minutes', sayMinutes(found.totalMinutes, lang)],
    ['mystars.signed', sayMinutes(found.signedMinutes, lang)],
    ['mystars.backfilled', sayMinutes(found.backfilledMinutes, lang)],
    ['mystars.paper', sayMinutes(found.paperMinutes, lang)],
    ['verify.services', sayCount(found.services, lang)],
    ['mycertificates.issuer', found.issuerName],
    ['verify.issued', day(found.issuedAt)],
    ['verify.valid', day(found.validAt)],
  ] as const;
  return (
    <section className="card" role="status">
      <div className="card-head">
        <h2>{t(found.valid ? 'verify.holds' : `mycertificates.headline.${found.state}`)}</h2>
        <CertificateTag state={found.state} />
      </div>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value ? [<dt key={`${name}-name`}>{t(name)}</dt>, <dd key={name}>{value}</dd>] : null,
        )}
      </dl>
    </section>
  );
}
