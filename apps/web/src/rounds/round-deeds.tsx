import { Deed } from '../desk/deed';
import {
  AnnounceRoundDocument,
  ArchiveRoundDocument,
  CancelRoundDocument,
  ConfirmAwardsDocument,
  PublishRoundNoticeDocument,
  RankRoundDocument,
  RecheckRankingDocument,
  StartReviewDocument,
  StartScreeningDocument,
} from '../generated/rounds';
import type { RoundWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Draw } from './draws';
import { useMay } from './use-may';

interface Props {
  readonly round: RoundWholeFragment;
  readonly again: () => void;
}

interface Step {
  readonly roundId: string;
  readonly idempotencyKey: string;
}

/** The steps of a round 推进 that its state allows, for its officers; a second person checks the ranking. */
export function RoundDeeds({ round, again }: Props) {
  const may = useMay();
  const { kind, state } = round;
  const manages = may('ventures.manage');
  const props = { round, again };
  if (!manages && !may('ventures.check')) return null;
  return (
    <div className="desk-deeds">
      {manages && state === 'DRAFT' && <Announce {...props} />}
      {manages && kind === 'VENTURE' && <VentureSteps {...props} />}
      {manages && kind === 'MICRO' && state === 'CLOSED' && <Archive {...props} />}
      {kind === 'VENTURE' && state === 'RANKED' && may('ventures.check') && <Recheck {...props} />}
      {manages && early.includes(state) && <Cancel {...props} />}
    </div>
  );
}

const early: readonly string[] = [
  ...['DRAFT', 'ANNOUNCED', 'OPEN', 'CLOSED', 'SCREENING', 'REVIEW', 'DEFENCE', 'RANKED', 'NOTICE', 'CONFIRMED'],
];

const stepOf = ({ id }: RoundWholeFragment, key: string): Step => ({ roundId: id, idempotencyKey: key });

function VentureSteps({ round, again }: Props) {
  const { t } = useWords();
  const { state } = round;
  const says = (word: string) => <p>{t(word)}</p>;
  if (state === 'CLOSED')
    return (
      <Deed
        word={t('rounds.startScreening')}
        says={says('rounds.startScreeningSays')}
        document={StartScreeningDocument}
        input={(_, key) => ({ input: stepOf(round, key) })}
        onDone={again}
      />
    );
  if (state === 'SCREENING')
    return (
      <Deed
        word={t('rounds.startReview')}
        says={says('rounds.startReviewSays')}
        document={StartReviewDocument}
        input={(_, key) => ({ input: stepOf(round, key) })}
        onDone={again}
      />
    );
  if (state === 'REVIEW' || state === 'DEFENCE')
    return (
      <>
        <Draw round={round} again={again} />
        <Deed
          word={t('rounds.rankRound')}
          says={says('rounds.rankSays')}
          document={RankRoundDocument}
          input={(_, key) => ({ input: stepOf(round, key) })}
          onDone={again}
        />
      </>
    );
  return <LateSteps round={round} again={again} />;
}

function LateSteps({ round, again }: Props) {
  const { t } = useWords();
  const { state } = round;
  if (state === 'RANKED')
    return (
      <Deed
        word={t('rounds.publish')}
        says={<p>{t('rounds.publishSays')}</p>}
        document={PublishRoundNoticeDocument}
        input={(_, key) => ({ input: stepOf(round, key) })}
        onDone={again}
      />
    );
  if (state === 'NOTICE' || state === 'CONFIRMED')
    return (
      <Deed
        word={t('rounds.confirm')}
        says={<p>{t('rounds.confirmSays')}</p>}
        document={ConfirmAwardsDocument}
        input={(_, key) => ({ input: stepOf(round, key) })}
        onDone={again}
      />
    );
  if (state === 'AUDITED') return <Archive round={round} again={again} />;
  return null;
}

function Archive({ round, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('rounds.archive')}
      says={<p>{t('rounds.archiveSays')}</p>}
      document={ArchiveRoundDocument}
      input={(_, key) => ({ input: stepOf(round, key) })}
      onDone={again}
    />
  );
}

function Announce({ round, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('rounds.announce')}
      says={<p>{t('rounds.announceSays')}</p>}
      fields={
        round.kind === 'MICRO'
          ? []
          : [{ name: 'value', label: t('rounds.publicValueName'), hint: t('rounds.publicValueHint'), most: 100 }]
      }
      document={AnnounceRoundDocument}
      input={({ value }, key) => ({ input: { ...stepOf(round, key), publicValueName: value ?? null } })}
      onDone={again}
    />
  );
}

function Recheck({ round, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      kind="plain"
      word={t('rounds.recheck')}
      says={<p>{t('rounds.recheckSays')}</p>}
      document={RecheckRankingDocument}
      input={(_, key) => ({ input: stepOf(round, key) })}
      onDone={again}
    />
  );
}

function Cancel({ round, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      kind="grave"
      word={t('rounds.cancel')}
      says={<p>{t('rounds.cancelSays')}</p>}
      fields={[{ name: 'reason', label: t('rounds.reason'), kind: 'text' }]}
      document={CancelRoundDocument}
      input={({ reason = '' }, key) => ({ input: { ...stepOf(round, key), reason } })}
      onDone={again}
    />
  );
}
