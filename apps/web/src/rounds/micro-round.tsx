import type { RoundWholeFragment } from '../generated/types';
import { Link } from 'react-router';
import { useWords } from '../i18n/use-words';
import { MicroOfRound, useMicroOfRound } from './micro-list';
import { MicroPublish } from './micro-publish';
import { MicroPublished } from './micro-published';
import { Objections } from './objections';
import { useMay } from './use-may';

/** A round of small projects: what was handed in, what is to be published, what is on notice, what is objected to. */
export function MicroRound({ round: { id, announcedAt } }: { round: RoundWholeFragment }) {
  const { t } = useWords();
  const may = useMay();
  const isStaff = may('ventures.read');
  const pages = useMicroOfRound(id, !isStaff && !may('ventures.apply'));
  return (
    <>
      <p>
        <Link to={`/notices/small/${id}`}>{t('rounds.microPublished')}</Link>
      </p>
      {may('ventures.manage') && pages.data && <MicroPublish roundId={id} projects={pages.data} again={pages.again} />}
      {pages.data && <MicroOfRound pages={pages} />}
      {announcedAt && <MicroPublished roundId={id} />}
      {isStaff && <Objections roundId={id} says={t('micro.decideSays')} />}
    </>
  );
}
