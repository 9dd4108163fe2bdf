import { useEffect } from 'react';
import { Link } from 'react-router';
import { useSignedIn } from '../api/session';
import { useAccount } from '../account/use-account';
import { DeskLinks } from '../desk/desk-links';
import { useWords } from '../i18n/use-words';
import { Switches } from '../look/switches';
import { Mark } from '../parts/icons';
import { OpenVotes } from '../notice/open-votes';
import { LineLost } from '../parts/line-lost';
import { Tabs } from '../parts/tabs';
import { FirstFunds } from './fund-list';
import { NoticeList } from './notice-list';
import './home.css';

/** The first page: the way in for who is signed out, the four things to do for who is signed in. */
export function Home() {
  const { t } = useWords();
  const signedIn = useSignedIn();
  useEffect(() => {
    document.title = `${t('brand.name')} · ${t('home.promise')}`;
  }, [t]);
  return (
    <div className="frame">
      <header className="hero">
        <div className="hero-inner">
          <p className="brand">
            <Mark />
            {t('brand.name')}
          </p>
          {signedIn ? <Greeting /> : <Invitation />}
        </div>
      </header>
      <LineLost />
      <main className="main">
        {signedIn && <DeskLinks />}
        {!signedIn && (
          <nav className="card links" aria-label={t('me.offers')}>
            <Link to="/services">{t('nearby.title')}</Link>
            <Link to="/drives">{t('giving.title')}</Link>
          </nav>
        )}
        <section className="section">
          <div className="section-head">
            <h2>{t('funds.title')}</h2>
            <Link to="/funds">{t('page.all')}</Link>
          </div>
          <FirstFunds most={2} />
        </section>
        <OpenVotes />
        <section className="section">
          <div className="section-head">
            <h2>{t('notices.title')}</h2>
            <Link to="/notices">{t('page.all')}</Link>
          </div>
          <NoticeList most={3} />
        </section>
        {!signedIn && <Switches />}
      </main>
      {signedIn && <Tabs />}
    </div>
  );
}

function Invitation() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('home.promise')}</h1>
      <p className="hero-words">{t('home.how')}</p>
      <div className="hero-ways">
        <Link className="button" data-kind="plain" to="/sign-in">
          {t('account.signIn')}
        </Link>
        <Link className="button hero-second" to="/sign-up">
          {t('account.signUp')}
        </Link>
      </div>
    </>
  );
}

const ways = [
  ['/order', 'home.order', 'home.orderHint'],
  ['/order?for=family', 'home.orderFor', 'home.orderForHint'],
  ['/requests', 'requests.title', 'home.requestsHint'],
  ['/services', 'nearby.title', 'home.servicesHint'],
  ['/drives', 'giving.title', 'home.drivesHint'],
  ['/volunteer', 'home.volunteer', 'home.volunteerHint'],
] as const;

function Greeting() {
  const { t } = useWords();
  const { data } = useAccount();
  return (
    <>
      <h1>{data ? t('home.hello', { name: data.me.displayName }) : t('home.helloYou')}</h1>
      <ul className="hero-tiles">
        {ways.map(([to, word, hint]) => (
          <li key={to}>
            <Link to={to}>
              <strong>{t(word)}</strong>
              <span>{t(hint)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
