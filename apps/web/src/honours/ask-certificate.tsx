import { useState } from 'react';
import { useNavigate } from 'react-router';
import { serverNow } from '../clock/server-clock';
import { useOnce } from '../api/use-once';
import { AskForCertificateDocument } from '../generated/honours';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { Page } from '../parts/page';
import { businessDate } from '../say/time';

interface Sheet {
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  readonly recipient: string;
}

type Change = (field: keyof Sheet) => (event: { target: { value: string } }) => void;

/** Asks for a certificate of a period; the station checks it and issues it. */
export function AskCertificate() {
  const { t } = useWords();
  const navigate = useNavigate();
  const today = businessDate(serverNow());
  const [sheet, setSheet] = useState<Sheet>({
    from: `${today.slice(0, 4)}-01-01`,
    to: today,
    purpose: '',
    recipient: '',
  });
  const ask = useOnce(AskForCertificateDocument);
  const change: Change = (field) => (event) => setSheet({ ...sheet, [field]: event.target.value });
  const submit = async (): Promise<void> => {
    if (ask.busy) return;
    const { data } = await ask.run(sheet);
    if (data) await navigate(`/honours/certificates/${data.requestCertificate.id}`, { replace: true });
  };
  return (
    <Page title={t('mycertificates.ask')} back="/honours/certificates">
      <form
        className="card form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <PeriodFields sheet={sheet} change={change} today={today} />
        <PurposeFields sheet={sheet} change={change} />
        <RefusalNote refusal={ask.refusal} />
        <Button type="submit" busy={ask.busy}>
          {t('askcertificate.send')}
        </Button>
        <p className="soft small">{t('askcertificate.then')}</p>
      </form>
    </Page>
  );
}

interface FieldsProps {
  readonly sheet: Sheet;
  readonly change: Change;
}

/** From which day to which; no later than today. */
function PeriodFields({ sheet, change, today }: FieldsProps & { readonly today: string }) {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t('askcertificate.from')}
        type="date"
        required
        max={sheet.to}
        value={sheet.from}
        onChange={change('from')}
      />
      <Field label={t('askcertificate.to')} type="date" required max={today} value={sheet.to} onChange={change('to')} />
    </>
  );
}

/** What the certificate is for, and who is to read it. */
function PurposeFields({ sheet, change }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t('askcertificate.purpose')}
        hint={t('askcertificate.purposeHint')}
        required
        maxLength={100}
        value={sheet.purpose}
        onChange={change('purpose')}
      />
      <Field
        label={t('askcertificate.recipient')}
        hint={t('askcertificate.recipientHint')}
        required
        maxLength={100}
        value={sheet.recipient}
        onChange={change('recipient')}
      />
    </>
  );
}
