import { useState } from 'react';
import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import { Table } from '../desk/table';
import {
  GiveBonusDocument,
  NameDriveDocument,
  RoundBonusesDocument,
  RoundDrivesDocument,
} from '../generated/round-pool';
import { RoundApplicationsDocument, RoundOneDocument } from '../generated/rounds';
import type { ApplicationWholeFragment, RoundWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { readYuan } from '../say/read-yuan';
import { useSayWhen } from './say-when';
import { useMay } from './use-may';

interface Props {
  readonly of: ApplicationWholeFragment;
  readonly again: () => void;
}

/** Points as they are printed: 1/100 of one is the unit of the rules. */
const sayPoints = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** What the rules of a round let its officers do with an application beside screening: a drive 募捐活动, a special bonus 特别加分. */
export function RuleDeeds({ of, again }: Props) {
  const may = useMay();
  const { data } = useLiveQuery({ query: RoundOneDocument, variables: { id: of.roundId } });
  const round = data?.ventureRound;
  if (round === undefined || !may('ventures.manage')) return null;
  const reviewed = round.state === 'REVIEW' || round.state === 'DEFENCE';
  return (
    <>
      {round.state === 'OPEN' && of.state === 'SUBMITTED' && <NameDrive of={of} round={round} again={again} />}
      {reviewed && of.state === 'ELIGIBLE' && <SpecialBonus of={of} round={round} again={again} />}
    </>
  );
}

function NameDrive({ of, round, again }: Props & { round: RoundWholeFragment }) {
  const { t } = useWords();
  const { data } = useLiveQuery({ query: RoundDrivesDocument, variables: { fundId: round.fundId } });
  const drives = data?.drives.nodes ?? [];
  if (drives.length === 0) return null;
  return (
    <Deed
      kind="plain"
      word={t('rounds.nameDrive')}
      says={<p>{t('rounds.nameDriveSays')}</p>}
      fields={[
        {
          ...{ name: 'driveId', label: t('rounds.drive'), kind: 'choice' },
          options: drives.map(({ id, title }) => ({ value: id, label: title })),
        },
      ]}
      document={NameDriveDocument}
      input={({ driveId = '' }, idempotencyKey) => ({
        input: { roundId: of.roundId, applicationId: of.id, driveId, idempotencyKey },
      })}
      onDone={again}
    />
  );
}

/** Given once and sealed: what was given is told to who gave it, in the answer, and to nobody else before the ranking. */
function SpecialBonus({ of, round: { rules } }: Props & { round: RoundWholeFragment }) {
  const { t } = useWords();
  const [given, setGiven] = useState<number | null>(null);
  if (rules?.specialMax == null || rules.specialMin == null) return null;
  const range = { min: sayPoints(rules.specialMin), max: sayPoints(rules.specialMax) };
  if (given !== null)
    return (
      <p className="note" role="status">
        {t('rounds.bonusGiven', { points: sayPoints(given) })}
      </p>
    );
  return (
    <Deed
      word={t('rounds.giveBonus')}
      says={<p>{t('rounds.bonusSays')}</p>}
      fields={[
        { name: 'points', label: t('rounds.bonusPoints'), kind: 'line', hint: t('rounds.bonusRange', range) },
        { name: 'evidence', label: t('rounds.bonusEvidence'), kind: 'text' },
      ]}
      document={GiveBonusDocument}
      input={({ points = '', evidence = '' }, idempotencyKey) => ({
        input: { applicationId: of.id, special: readYuan(points) ?? 0, evidence, idempotencyKey },
      })}
      onDone={({ giveSpecialBonus }) => setGiven(giveSpecialBonus.special)}
    />
  );
}

/** The special bonuses of a round that is ranked, with their evidence, for its staff. */
export function Bonuses({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const { exact } = useSayWhen();
  const { data } = useLiveQuery({ query: RoundBonusesDocument, variables: { roundId } });
  const { data: all } = useLiveQuery({ query: RoundApplicationsDocument, variables: { roundId } });
  if (!data || data.ventureBonuses.length === 0) return null;
  const titles = new Map(all?.ventureApplications.nodes.map(({ id, title }) => [id, title]));
  return (
    <section className="section">
      <h2>{t('rounds.bonus')}</h2>
      <Table
        caption={t('rounds.bonus')}
        rows={data.ventureBonuses}
        keyOf={({ id }) => id}
        columns={[
          { name: t('rounds.project'), of: ({ id }) => titles.get(id) ?? id },
          { name: t('rounds.bonusPoints'), numbers: true, of: ({ special }) => sayPoints(special) },
          { name: t('rounds.bonusEvidence'), of: ({ evidence }) => evidence },
          { name: t('rounds.bonusAt'), of: ({ givenAt }) => exact(givenAt) },
        ]}
      />
    </section>
  );
}
