import { Component, useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../i18n/use-words';
import { Button } from './button';

const loadAgain = (): void => location.reload();

interface Props {
  /** The page that is shown; another one is tried afresh. */
  readonly place: string;
  readonly children: ReactNode;
}

interface State {
  readonly place: string;
  readonly broken: boolean;
}

/** Holds a page that could not be shown, so that the window is never empty. */
class Held extends Component<Props, State> {
  override readonly state: State = { place: this.props.place, broken: false };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ place }: Props, before: State): State | null {
    return place === before.place ? null : { place, broken: false };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

/** Pages that may break: a part that did not arrive over a bad network, or that a new version replaced. */
export function MayBreak({ children }: { children: ReactNode }) {
  return <Held place={useLocation().key}>{children}</Held>;
}

/** Says that the page did not open. It opens by itself when the network is back. */
function Broken() {
  const { t } = useWords();
  useEffect(() => {
    window.addEventListener('online', loadAgain);
    return () => window.removeEventListener('online', loadAgain);
  }, []);
  return (
    <main className="main">
      <h1>{t('page.broken')}</h1>
      <div className="note" data-tone="grave" role="alert">
        <p>{t('page.brokenWhy')}</p>
        <Button kind="plain" onClick={loadAgain}>
          {t('refusal.again')}
        </Button>
      </div>
      <a href="/">{t('page.toHome')}</a>
    </main>
  );
}
