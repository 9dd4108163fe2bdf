import { Navigate } from 'react-router';
import { keepTokens, useSignedIn } from '../api/session';
import { useCommand } from '../api/use-command';
import { ActivateDocument } from '../generated/account';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { Page } from '../parts/page';
import { useWayBack } from './way-back';

/** Who was entered by the station sets the first password with the code that it handed over 激活账号, and is signed in. */
export function Activate() {
  const { t } = useWords();
  const wayBack = useWayBack();
  const activate = useCommand(ActivateDocument);
  if (useSignedIn()) return <Navigate to={wayBack} replace />;
  const submit = async (form: FormData): Promise<void> => {
    const text = (name: string): string => String(form.get(name)).trim();
    const input = { phone: text('phone'), activationCode: text('code'), password: String(form.get('password')) };
    const { data } = await activate.run({ input });
    if (data) keepTokens(data.activateAccount, true);
  };
  return (
    <Page title={t('account.activate')} back="/sign-in">
      <form
        className="card form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!activate.busy) void submit(new FormData(event.currentTarget));
        }}
      >
        <Field label={t('account.phone')} name="phone" type="tel" inputMode="tel" autoComplete="username" required />
        <Field
          label={t('account.code')}
          hint={t('account.codeHint')}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          maxLength={40}
          required
        />
        <Field
          label={t('account.password')}
          hint={t('account.passwordHint')}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={8}
          maxLength={128}
          required
        />
        <RefusalNote refusal={activate.refusal} />
        <Button type="submit" busy={activate.busy}>
          {t('account.activate')}
        </Button>
      </form>
    </Page>
  );
}
