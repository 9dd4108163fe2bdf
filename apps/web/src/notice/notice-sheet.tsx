import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Page } from '../parts/page';
import './notice.css';

interface Props {
  readonly title: string;
  readonly host: string;
  /** What stands at its end: the day. */
  readonly signedOn: string | null;
  readonly children: ReactNode;
}

/** A notice 公示 as it is posted: on the screen a page, on paper a sheet with its issuer and its day at the end. */
export function NoticeSheet({ title, host, signedOn, children }: Props) {
  const { t } = useWords();
  return (
    <Page title={t('notice.title')} back="/notices">
      <div className="notice-deeds">
        <Button kind="plain" onClick={() => window.print()}>
          {t('notice.print')}
        </Button>
      </div>
      <article className="card notice-sheet">
        <h2>{title}</h2>
        {children}
        <footer>
          <p>{host}</p>
          {signedOn !== null && <p>{signedOn}</p>}
        </footer>
      </article>
    </Page>
  );
}
