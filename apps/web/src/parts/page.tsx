import { useEffect, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useHere, useWayBack } from '../account/way-back';
import { useSignedIn } from '../api/session';
import { useWords } from '../i18n/use-words';
import { Icon } from './icons';
import { LineLost } from './line-lost';
import { Tabs } from './tabs';

interface Props {
  readonly title: string;
  /** Where the arrow leads; none on the four main pages. */
  readonly back?: string;
  readonly children: ReactNode;
}

/** The frame of every page: title, content, and the four main places for who is signed in. */
export function Page({ title, back, children }: Props) {
  const { t } = useWords();
  const signedIn = useSignedIn();
  useEffect(() => {
    document.title = `${title} · ${t('brand.name')}`;
  }, [title, t]);
  return (
    <div className="frame">
      <header className="top">
        <div className="top-row">
          {back !== undefined && <Back to={back} />}
          <h1>{title}</h1>
          {!signedIn && <SignInLink />}
        </div>
      </header>
      <LineLost />
      <main className="main">{children}</main>
      {signedIn && <Tabs />}
    </div>
  );
}

function Back({ to }: { to: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <button type="button" className="top-back" aria-label={t('page.back')} onClick={() => void navigate(to)}>
      <Icon name="back" />
    </button>
  );
}

/** Leads to the sign-in, and back to this page; from the sign-up to where that would have led. */
function SignInLink() {
  const { t } = useWords();
  const here = useHere();
  const wayBack = useWayBack();
  if (here === '/sign-in') return null;
  return (
    <Link className="top-action" to="/sign-in" state={{ from: here === '/sign-up' ? wayBack : here }}>
      {t('account.signIn')}
    </Link>
  );
}
