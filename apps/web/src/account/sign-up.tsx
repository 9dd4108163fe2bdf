import type { ComponentProps } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Navigate } from 'react-router';
import * as z from 'zod/mini';
import { keepTokens, useSignedIn } from '../api/session';
import { useCommand } from '../api/use-command';
import { SignUpDocument } from '../generated/account';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field, SelectField } from '../parts/field';
import { Page } from '../parts/page';
import { useCommunities } from './use-communities';
import { useWayBack } from './way-back';

// The messages are keys of the words; the API judges again.
const person = z.object({
  displayName: z.string().check(z.trim(), z.minLength(1, 'account.wrongName'), z.maxLength(50, 'account.wrongName')),
  phone: z.string().check(z.regex(/^(\+?86)?[\s-]*1([\s-]*\d){10}\s*$/, 'account.wrongPhone')),
  password: z.string().check(z.minLength(8, 'account.wrongPassword'), z.maxLength(128, 'account.wrongPassword')),
  regionId: z.string().check(z.minLength(1, 'account.wrongRegion')),
});

/** Registers a person, who is signed in at once. */
export function SignUp() {
  const { t } = useWords();
  const wayBack = useWayBack();
  const signUp = useCommand(SignUpDocument);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(person),
    defaultValues: { regionId: '' },
  });
  const wrong = (field: keyof z.infer<typeof person>): string | undefined =>
    formState.errors[field]?.message && t(formState.errors[field].message);
  if (useSignedIn()) return <Navigate to={wayBack} replace />;
  const submit = handleSubmit(async (input) => {
    const { data } = await signUp.run({ input });
    if (data) keepTokens(data.register, true);
  });
  return (
    <Page title={t('account.signUp')} back="/sign-in">
      <form className="card form" noValidate onSubmit={(event) => void submit(event)}>
        <Field
          label={t('account.name')}
          autoComplete="name"
          wrong={wrong('displayName')}
          {...register('displayName')}
        />
        <Field
          label={t('account.phone')}
          type="tel"
          autoComplete="username"
          wrong={wrong('phone')}
          {...register('phone')}
        />
        <Field
          label={t('account.password')}
          hint={t('account.passwordHint')}
          type="password"
          autoComplete="new-password"
          wrong={wrong('password')}
          {...register('password')}
        />
        <Community wrong={wrong('regionId')} {...register('regionId')} />
        <RefusalNote refusal={signUp.refusal} />
        <Button type="submit" busy={signUp.busy}>
          {t('account.signUp')}
        </Button>
      </form>
    </Page>
  );
}

/** Where somebody lives. */
function Community(props: Omit<ComponentProps<typeof SelectField>, 'label' | 'children'>) {
  const { t } = useWords();
  const communities = useCommunities();
  return (
    <SelectField label={t('account.region')} {...props}>
      <option value="">{t('account.choose')}</option>
      {communities.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
