import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { Deed } from '../desk/deed';
import {
  StationActivationCodeDocument,
  StationCareRecipientDocument,
  StationRegisterDocumentDocument,
} from '../generated/station-accounts';
import type { DocumentType } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { businessDate, sayDate } from '../say/time';
import { FindPerson, type FoundPerson } from './find-person';
import { StationPage } from './station-page';
import { useMay } from './use-workplace';

const types: readonly DocumentType[] = ['RESIDENT_ID', 'RESIDENCE_PERMIT', 'PASSPORT', 'OTHER'];

/** What the station does for an account: a first code for who has no password, care with points, and a document that was shown. */
export function Accounts() {
  const { t } = useWords();
  const [person, setPerson] = useState<FoundPerson | null>(null);
  return (
    <StationPage title={t('station.account.title')}>
      <div className="station-narrow">
        <FindPerson found={person} otherwise={t('station.residents.noAccount')} onFound={setPerson} />
        {person && <Activation key={`code-${person.id}`} person={person} />}
        {person && <Care key={`care-${person.id}`} person={person} />}
        {person && <Paper key={`paper-${person.id}`} person={person} />}
      </div>
    </StationPage>
  );
}

/** A code to hand over 激活码: shown once, and worth nothing once another one is made. */
function Activation({ person }: { person: FoundPerson }) {
  const { t, lang } = useWords();
  const issue = useCommand(StationActivationCodeDocument);
  const [made, setMade] = useState<{ code: string; expiresAt: string } | null>(null);
  const hasPassword = issue.refusal?.code === 'CONFLICT';
  const make = async (): Promise<void> => {
    if (issue.busy) return;
    const { data } = await issue.run({ input: { personId: person.id } });
    setMade(data?.issueActivationCode ?? null);
  };
  return (
    <section className="card">
      <h2>{t('station.account.activation')}</h2>
      <p>{t('station.account.activationSays', { name: person.displayName })}</p>
      <div role="status">
        {made && (
          <>
            <p className="station-code numbers">{made.code}</p>
            <p className="soft small">
              {t('station.account.until', { day: sayDate(businessDate(Date.parse(made.expiresAt)), lang) })}
            </p>
          </>
        )}
        {hasPassword && <p className="note">{t('station.account.hasPassword')}</p>}
      </div>
      <RefusalNote refusal={hasPassword ? null : issue.refusal} />
      <Button busy={issue.busy} kind={made ? 'plain' : 'main'} onClick={() => void make()}>
        {t(made ? 'station.account.makeAnother' : 'station.account.make')}
      </Button>
    </section>
  );
}

/** An elder who may receive points of the care pool 助老对象. */
function Care({ person }: { person: FoundPerson }) {
  const { t } = useWords();
  const [registered, setRegistered] = useState(false);
  if (!useMay('points.register-care')) return null;
  return (
    <section className="card">
      <h2>{t('station.account.care')}</h2>
      <p>{t('station.account.careSays')}</p>
      <div role="status">
        {registered && (
          <p className="note" data-tone="good">
            {t('station.account.careDone', { name: person.displayName })}
          </p>
        )}
      </div>
      {!registered && (
        <Deed
          word={t('station.account.register')}
          kind="plain"
          fields={[{ name: 'reason', label: t('station.account.careReason'), kind: 'text', most: 200 }]}
          document={StationCareRecipientDocument}
          input={({ reason = '' }) => ({ input: { personId: person.id, reason } })}
          onDone={() => setRegistered(true)}
        />
      )}
    </section>
  );
}

/** The document somebody has shown 登记证件: a certificate of service needs it; afterwards only its ends are told. */
function Paper({ person }: { person: FoundPerson }) {
  const { t } = useWords();
  const [masked, setMasked] = useState<string | null>(null);
  if (!useMay('volunteer.verify')) return null;
  return (
    <section className="card">
      <h2>{t('station.account.document')}</h2>
      <p>{t('station.account.documentSays')}</p>
      <div role="status">
        {masked !== null && (
          <p className="note numbers" data-tone="good">
            {t('station.account.documentDone', { number: masked })}
          </p>
        )}
      </div>
      <Deed
        word={t('station.account.enter')}
        kind="plain"
        fields={[
          {
            ...{ name: 'type', label: t('station.account.type'), kind: 'choice' },
            options: types.map((value) => ({ value, label: t(`station.account.types.${value}`) })),
          },
          { name: 'number', label: t('station.account.number'), most: 40 },
        ]}
        document={StationRegisterDocumentDocument}
        input={({ type, number = '' }) => ({
          input: { personId: person.id, type: types.find((one) => one === type) ?? 'OTHER', number },
        })}
        onDone={({ registerDocument }) => setMasked(registerDocument)}
      />
    </section>
  );
}
