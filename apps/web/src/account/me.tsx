import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { forgetTokens } from '../api/session';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { MyPlaceDocument, SignOutDocument } from '../generated/account';
import { DeskLinks } from '../desk/desk-links';
import { useWords } from '../i18n/use-words';
import { Switches } from '../look/switches';
import { Button } from '../parts/button';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { forgetPlace } from '../resident/kept-place';
import { useAccount } from './use-account';

const mine = [
  ['/requests', 'requests.title'],
  ['/bookings', 'mybookings.title'],
  ['/gifts', 'mygifts.title'],
] as const;

const volunteering = [
  ['/volunteer/hours', 'hours.title'],
  ['/volunteer/points', 'points.title'],
  ['/rewards', 'rewardshop.title'],
  ['/rewards/mine', 'myredemptions.title'],
  ['/rewards/share', 'sharing.title'],
  ['/honours/stars', 'mystars.title'],
  ['/honours/certificates', 'mycertificates.title'],
] as const;

/** My account, how the pages look, and the way out. */
export function Me() {
  const { t } = useWords();
  const account = useAccount();
  const { leave, busy } = useSignOut();
  return (
    <Page title={t('tabs.me')}>
      <Answered of={account}>
        {({ me }) => (
          <section className="card">
            <h2>{me.displayName}</h2>
            <dl className="facts">
              <dt>{t('account.phone')}</dt>
              <dd className="numbers">{me.phone}</dd>
              <dt>{t('account.region')}</dt>
              <dd>
                <Place name={me.region.name} />
              </dd>
              <dt>{t('account.number')}</dt>
              <dd>{me.id}</dd>
            </dl>
          </section>
        )}
      </Answered>
      <DeskLinks />
      <Links name={t('me.mine')} of={mine} />
      <Links name={t('me.volunteer')} of={volunteering} />
      <Switches />
      <Button kind="plain" busy={busy} onClick={() => void leave()}>
        {t('account.signOut')}
      </Button>
    </Page>
  );
}

/** Where I live, from the district down: a grid's own name says little. */
function Place({ name }: { name: string }) {
  const { data } = useLiveQuery({ query: MyPlaceDocument, requestPolicy: 'cache-first' });
  return <>{[...(data?.me.region.ancestors ?? []).map((one) => one.name), name].join(' ')}</>;
}

/** Signs out, and then leads home. */
function useSignOut(): { leave: () => Promise<void>; busy: boolean } {
  const navigate = useNavigate();
  const signOut = useCommand(SignOutDocument);
  const leaving = useRef(false);
  // Forgotten as this page goes: as long as it stands, it would send whoever is signed out to sign in for it.
  useEffect(
    () => () => {
      if (leaving.current) forgetTokens();
    },
    [],
  );
  const leave = async (): Promise<void> => {
    await signOut.run({});
    forgetPlace();
    leaving.current = true;
    await navigate('/');
  };
  return { leave, busy: signOut.busy };
}

function Links({ name, of }: { name: string; of: readonly (readonly [to: string, word: string])[] }) {
  const { t } = useWords();
  return (
    <section className="section">
      <h2>{name}</h2>
      <nav className="card links" aria-label={name}>
        {of.map(([to, word]) => (
          <Link key={to} to={to}>
            {t(word)}
          </Link>
        ))}
      </nav>
    </section>
  );
}
