import { Link, useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { DeskPage } from '../desk/desk-page';
import { Facts } from '../desk/facts';
import { RoundMovedDocument, RoundOneDocument } from '../generated/rounds';
import type { RoundWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayCount, sayFen } from '../say/amount';
import { Bonuses } from './bonus';
import { Conflicts } from './conflicts';
import { Draws } from './draws';
import { Experts } from './experts';
import { MicroRound } from './micro-round';
import { Objections } from './objections';
import { Phases } from './phases';
import { places } from './places';
import { Pool } from './pool';
import { Published } from './published';
import { Ranking } from './ranking';
import { RoundDeeds } from './round-deeds';
import { Projects, RoundApplications } from './round-rows';
import { useSayWhen } from './say-when';
import { useMay } from './use-may';

/** One round: its phases as they change, its rules, and what whoever looks has to do in it. */
export function Round() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: RoundOneDocument, variables: { id } });
  useSubscription({ query: RoundMovedDocument, variables: { id } });
  return (
    <DeskPage title={answer.data?.ventureRound.title ?? t('rounds.round')} places={places}>
      <Answered of={answer}>{({ ventureRound }) => <Whole round={ventureRound} again={answer.again} />}</Answered>
    </DeskPage>
  );
}

const beforeClose: readonly string[] = ['DRAFT', 'ANNOUNCED', 'OPEN'];
const voting: readonly string[] = ['REVIEW', 'DEFENCE'];
const unranked: readonly string[] = [...beforeClose, 'CLOSED', 'SCREENING', 'REVIEW', 'DEFENCE', 'CANCELLED'];

function Whole({ round, again }: { round: RoundWholeFragment; again: () => void }) {
  const { t } = useWords();
  const may = useMay();
  const { id, state, kind } = round;
  const isStaff = may('ventures.read');
  const venture = kind === 'VENTURE';
  return (
    <>
      <Phases round={round} />
      <RoundDeeds round={round} again={again} />
      {state === 'OPEN' && may('ventures.apply') && (
        <p>
          <Link className="button" to={`/rounds/${id}/apply`}>
            {t('rounds.apply')}
          </Link>
        </p>
      )}
      {!venture && <MicroRound round={round} />}
      {venture && !beforeClose.includes(state) && unranked.includes(state) && <Conflicts roundId={id} />}
      {venture && <Pool round={round} again={again} />}
      {venture && voting.includes(state) && round.rules?.votes != null && <VoteLink roundId={id} />}
      {venture && isStaff && <RoundApplications roundId={id} />}
      {venture && isStaff && <Experts round={round} />}
      {venture && !beforeClose.includes(state) && <Draws roundId={id} />}
      {venture && !unranked.includes(state) && (isStaff || round.noticeOn) && <Ranking roundId={id} />}
      {venture && !unranked.includes(state) && isStaff && round.rules?.total === 'BONUS' && <Bonuses roundId={id} />}
      {venture && round.noticeOn && <Published roundId={id} />}
      {venture && round.noticeOn && isStaff && <Objections roundId={id} says={t('rounds.decideSays')} />}
      {venture && round.noticeOn && isStaff && <Projects roundId={id} />}
      <Rules round={round} />
    </>
  );
}

/** Where residents vote; how many have, and for what, nobody sees before the ranking. */
function VoteLink({ roundId }: { roundId: string }) {
  const { t } = useWords();
  return (
    <p>
      <Link to={`/notices/votes/${roundId}`}>{t('rounds.vote')}</Link>
    </p>
  );
}

function Rules({ round }: { round: RoundWholeFragment }) {
  const { t, lang } = useWords();
  const { exact } = useSayWhen();
  const { rules, host, openAt, closeAt, publicValueName, publicValue, rulebookHash, reason } = round;
  return (
    <section className="card">
      <h2>{t('rounds.rules')}</h2>
      <Facts
        of={[
          [t('rounds.host'), host],
          [t('rounds.opens'), exact(openAt)],
          [t('rounds.closes'), exact(closeAt)],
          [t('rounds.reason'), reason],
          [t('rounds.publicValueName'), publicValueName],
          [t('rounds.publicValue'), publicValue],
          [t('rounds.rulebook'), rules?.name ?? null],
          [t('rounds.budget'), rules?.budget != null ? sayFen(rules.budget) : null],
          [t('rounds.cap'), rules?.cap != null ? sayFen(rules.cap) : null],
          [t('rounds.share'), rules ? percent(rules.share) : null],
          [t('rounds.ownShare'), rules?.ownShare ? percent(rules.ownShare) : null],
          [t('rounds.placesName'), rules?.places != null ? sayCount(rules.places, lang) : null],
          [t('rounds.panelSize'), rules?.panelSize != null ? sayCount(rules.panelSize, lang) : null],
          [
            t('rounds.criteria'),
            rules?.criteria.map(({ code, weight }) => `${criterion(t, code)} ${weight}`).join(' · ') ?? null,
          ],
          [t('rounds.signing'), rules ? signingOf(t, rules) : null],
          [t('rounds.tranches'), rules?.tranches.map((one) => `${one.percent}%`).join(' / ') ?? null],
        ]}
      />
      {rulebookHash && (
        <p className="soft small rounds-code">
          {t('rounds.hash')} {rulebookHash}
        </p>
      )}
    </section>
  );
}

const signingOf = (
  t: ReturnType<typeof useWords>['t'],
  { signingDays: days, signingUnit }: NonNullable<RoundWholeFragment['rules']>,
): string | null =>
  days == null ? null : t(`rounds.signingDays.${signingUnit === 'CALENDAR' ? 'CALENDAR' : 'WORKING'}`, { days });

const percent = ({ numerator, denominator }: { numerator: number; denominator: number }): string =>
  `${Math.round((numerator * 10_000) / denominator) / 100}%`;

const known: readonly string[] = ['NEED', 'DESIGN', 'TEAM', 'BUDGET', 'LASTING'];

/** The name of a criterion where it is one of the usual ones; else the code of the rulebook. */
export function criterion(t: (key: string) => string, code: string): string {
  return known.includes(code) ? t(`rounds.criterion.${code}`) : code;
}
