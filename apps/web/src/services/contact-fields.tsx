import { useWords } from '../i18n/use-words';
import { Field } from '../parts/field';
import type { ContactState } from './use-contact';

/** Whom to visit: only who serves sees it. */
export function ContactFields({ state: { contact, change } }: { state: ContactState }) {
  const { t } = useWords();
  return (
    <>
      <Field label={t('visit.name')} required maxLength={60} value={contact.name} onChange={change('name')} />
      <Field
        label={t('visit.phone')}
        type="tel"
        autoComplete="tel"
        required
        maxLength={30}
        value={contact.phone}
        onChange={change('phone')}
      />
      <Field
        label={t('visit.address')}
        hint={t('visit.seen')}
        autoComplete="street-address"
        required
        maxLength={200}
        value={contact.address}
        onChange={change('address')}
      />
    </>
  );
}
