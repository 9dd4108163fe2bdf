import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import { keepTokens, useSignedIn } from '../api/session';
import { useCommand } from '../api/use-command';
import { SignInDocument } from '../generated/account';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { Page } from '../parts/page';
import { Switches } from '../look/switches';
import { useWayBack } from './way-back';

/** Signs in with phone number and password. */
export function SignIn() {
  const { t } = useWords();
  const wayBack = useWayBack();
  const signIn = useCommand(SignInDocument);
  const [stay, setStay] = useState(true);
  if (useSignedIn()) return <Navigate to={wayBack} replace />;
  const submit = async (form: FormData): Promise<void> => {
    const input = { phone: String(form.get('phone')), password: String(form.get('password')) };
    const { data } = await signIn.run({ input });
    if (data) keepTokens(data.login, stay);
  };
  return (
    <Page title={t('account.signIn')} back="/">
      <form
        className="card form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!signIn.busy) void submit(new FormData(event.currentTarget));
        }}
      >
        <Field label={t('account.phone')} name="phone" type="tel" inputMode="tel" autoComplete="username" required />
        <Field label={t('account.password')} name="password" type="password" autoComplete="current-password" required />
        <label className="check">
          <input type="checkbox" checked={stay} onChange={(event) => setStay(event.target.checked)} />
          {t('account.stay')}
        </label>
        <RefusalNote refusal={signIn.refusal} />
        <Button type="submit" busy={signIn.busy}>
          {t('account.signIn')}
        </Button>
        <p>
          {t('account.new')}{' '}
          <Link to="/sign-up" state={{ from: wayBack }}>
            {t('account.signUp')}
          </Link>
        </p>
        <p>
          <Link to="/activate">{t('account.haveCode')}</Link>
        </p>
      </form>
      <Switches />
    </Page>
  );
}
