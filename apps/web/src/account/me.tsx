import { Link, useNavigate } from 'react-router';
import { forgetTokens } from '../api/session';
import { useCommand } from '../api/use-command';
import { SignOutDocument } from '../generated/account';
import { DeskLinks } from '../desk/desk-links';
import { useWords } from '../i18n/use-words';
import { Switches } from '../look/switches';
import { Button } from '../parts/button';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { forgetPlace } from '../resident/kept-place';
import { useAccount } from './use-account';

/** My account, how the pages look, and the way out. */
export function Me() {
  const { t } = useWords();
  const account = useAccount();
  const navigate = useNavigate();
  const signOut = useCommand(SignOutDocument);
  const leave = async (): Promise<void> => {
    await signOut.run({});
    forgetPlace();
    forgetTokens();
    await navigate('/');
  };
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
              <dd>{me.region.name}</dd>
            </dl>
          </section>
        )}
      </Answered>
      <DeskLinks />
      <nav className="card links" aria-label={t('me.mine')}>
        <Link to="/requests">{t('requests.title')}</Link>
        <Link to="/volunteer/hours">{t('hours.title')}</Link>
        <Link to="/volunteer/points">{t('points.title')}</Link>
      </nav>
      <Switches />
      <Button kind="plain" busy={signOut.busy} onClick={() => void leave()}>
        {t('account.signOut')}
      </Button>
    </Page>
  );
}
