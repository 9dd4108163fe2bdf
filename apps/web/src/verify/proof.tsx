import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { Field } from '../parts/field';
import { Page } from '../parts/page';
import { sayCount, sayFen } from '../say/amount';
import { businessDate, sayClock, sayDate } from '../say/time';
import { FileField } from './file-field';
import { useKnownKeys } from './known-keys';
import type { ProofFile } from './proof-file';
import { canVerify } from './signature';
import { Verdict } from './verdict';
import { verifyProof, type CheckedProof } from './verify-proof';

/** Checks the proof of a gift 存证证明 in this browser, also without a network: the same as `linli verify-proof FILE`. */
export function VerifyProof() {
  const { t } = useWords();
  const { heads } = useKnownKeys();
  const [file, setFile] = useState<Uint8Array | null>(null);
  const [earlier, setEarlier] = useState<Uint8Array | null>(null);
  const [typed, setTyped] = useState('');
  const checked = useChecked(file, earlier, typed.trim() === '' ? heads : [typed.trim()]);
  return (
    <Page title={t('verify.proofTitle')} back="/verify">
      <p className="soft">{t('verify.proofWhy')}</p>
      <Able />
      <div className="card form">
        <FileField label={t('verify.proofFile')} hint={t('verify.staysHere')} onRead={setFile} />
        <details>
          <summary className="verify-more">{t('verify.more')}</summary>
          <div className="form">
            <FileField label={t('verify.earlierFile')} hint={t('verify.earlierHint')} onRead={setEarlier} />
            <Field
              label={t('verify.trust')}
              hint={heads.length > 0 ? t('verify.trustKnown') : t('verify.trustNone')}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              placeholder={heads[0]}
              autoComplete="off"
              spellCheck={false}
            />
          </div>
        </details>
      </div>
      {checked && <Outcome of={checked} />}
    </Page>
  );
}

function useChecked(
  file: Uint8Array | null,
  earlier: Uint8Array | null,
  trusted: readonly string[],
): CheckedProof | null {
  const [checked, setChecked] = useState<CheckedProof | null>(null);
  const keys = trusted.join(' ');
  useEffect(() => {
    let present = true;
    if (file === null) setChecked(null);
    else void verifyProof(file, keys.split(' '), earlier ?? undefined).then((done) => present && setChecked(done));
    return () => {
      present = false;
    };
  }, [file, earlier, keys]);
  return checked;
}

/** Says so where the browser cannot check signatures: then nothing that it finds means anything. */
export function Able() {
  const { t } = useWords();
  const [able, setAble] = useState(true);
  useEffect(() => void canVerify().then(setAble), []);
  if (able) return null;
  return (
    <div className="note" data-tone="grave" role="alert">
      <p>{t('verify.unable')}</p>
    </div>
  );
}

function Outcome({ of: { fault, proof, continues } }: { of: CheckedProof }) {
  const { t, lang } = useWords();
  return (
    <Verdict good={fault === null} title={fault === null ? t('verify.proofHolds') : t('verify.proofFails')}>
      {fault !== null && (
        <p>
          {t(`verify.fault.${fault}`)} <code className="small">{fault}</code>
        </p>
      )}
      {proof && <Facts of={proof} />}
      {continues !== null && <p>{t('verify.continues', { size: sayCount(continues, lang) })}</p>}
    </Verdict>
  );
}

function Facts({ of: { transfer, index, head } }: { of: ProofFile }) {
  const { t, lang } = useWords();
  const moment = (text: string): string => {
    const at = Date.parse(text);
    return Number.isNaN(at) ? text : `${sayDate(businessDate(at), lang)} ${sayClock(at, lang)}`;
  };
  return (
    <dl className="facts">
      <dt>{t('verify.amount')}</dt>
      <dd className="numbers">
        {transfer.postings.map(({ debit, credit, amount }) => (
          <span key={`${debit}${credit}${amount}`} className="verify-line">
            {transfer.asset === 'CNY' ? sayFen(amount) : `${sayCount(amount, lang)} ${transfer.asset}`}
          </span>
        ))}
      </dd>
      <dt>{t('verify.booked')}</dt>
      <dd>{moment(transfer.at)}</dd>
      <dt>{t('verify.transfer')}</dt>
      <dd className="verify-code">{transfer.id}</dd>
      <dt>{t('verify.leaf')}</dt>
      <dd>{t('verify.leafOf', { leaf: sayCount(index, lang), size: sayCount(head.size, lang) })}</dd>
      <dt>{t('verify.head')}</dt>
      <dd>
        {moment(head.at)} <span className="verify-code">{head.keyId}</span>
      </dd>
    </dl>
  );
}
