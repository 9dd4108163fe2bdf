import { useState } from 'react';
import { newKey } from '../api/new-key';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { Dialog } from '../desk/dialog';
import { StationIssueCertificateDocument, StationOrganisationsDocument } from '../generated/station-checks';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field, SelectField } from '../parts/field';
import { useWorkplace } from './use-workplace';

interface Props {
  readonly certificateId: string;
  readonly done: () => void;
  readonly onClose: () => void;
}

/** Issues a certificate in the name of a station; it goes on public notice. */
export function IssueDialog({ certificateId, done, onClose }: Props) {
  const { t } = useWords();
  const regionId = useWorkplace()?.id ?? '';
  const stations = useLiveQuery({
    query: StationOrganisationsDocument,
    variables: { regionId },
    pause: regionId === '',
  });
  const issue = useCommand(StationIssueCertificateDocument);
  const [idempotencyKey] = useState(newKey);
  const submit = async (form: FormData): Promise<void> => {
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    const given = {
      organisationId: text('organisationId'),
      responsible: text('responsible'),
      contact: text('contact'),
    };
    const { data } = await issue.run({ input: { certificateId, idempotencyKey, ...given } });
    if (!data) return;
    done();
    onClose();
  };
  return (
    <Dialog title={t('station.issue.title')} open onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!issue.busy) void submit(new FormData(event.currentTarget));
        }}
      >
        <SelectField label={t('station.issue.organisation')} name="organisationId" required>
          {stations.data?.organisations.nodes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <Field label={t('station.issue.responsible')} name="responsible" required maxLength={50} />
        <Field label={t('station.issue.contact')} name="contact" required maxLength={60} />
        <p className="soft small">{t('station.issue.notice')}</p>
        <RefusalNote refusal={issue.refusal} />
        <Button type="submit" busy={issue.busy}>
          {t('station.issue.title')}
        </Button>
      </form>
    </Dialog>
  );
}
