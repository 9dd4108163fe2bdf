import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useHere } from '../account/way-back';
import { newKey } from '../api/new-key';
import { useSignedIn } from '../api/session';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { CastVoteDocument, VotePaperDocument } from '../generated/notice';
import type { VotePaperQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Sure } from '../parts/sure';

type Choice = VotePaperQuery['ventureBallotPaper'][number];

/** The vote of residents 公众投票 of a round: read by everybody, cast once by a resident under a real name, and sealed. */
export function Vote() {
  const { t } = useWords();
  const { roundId = '' } = useParams();
  const answer = useLiveQuery({ query: VotePaperDocument, variables: { roundId } });
  return (
    <Page title={t('notice.vote')} back="/notices/rounds">
      <Answered of={answer}>
        {({ ventureRound: { title, rules }, ventureBallotPaper: choices }) => (
          <>
            <h2>{title}</h2>
            {choices.length === 0 || rules?.votes == null ? (
              <Empty>{t('notice.voteNotOpen')}</Empty>
            ) : (
              <Paper roundId={roundId} choices={choices} most={rules.votes} />
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

interface PaperProps {
  readonly roundId: string;
  readonly choices: readonly Choice[];
  readonly most: number;
}

function Paper({ roundId, choices, most }: PaperProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [cast, setCast] = useState(false);
  const signedIn = useSignedIn();
  const from = useHere();
  const titles = choices.filter(({ id }) => chosen.includes(id)).map(({ title }) => title);
  if (cast)
    return (
      <p className="note" data-tone="good" role="status">
        {t('notice.voted', { titles: titles.join('、') })}
      </p>
    );
  const choose = (id: string, yes: boolean): void =>
    setChosen(yes ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <>
      <p>{t('notice.voteHow', { most })}</p>
      <fieldset className="card vote" disabled={!signedIn}>
        <legend className="unseen">{t('notice.vote')}</legend>
        {choices.map(({ id, title }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= most}
              onChange={(event) => choose(id, event.target.checked)}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <p role="status">{t('notice.voteChosen', { count: chosen.length, most })}</p>
      {signedIn ? (
        chosen.length > 0 && <Cast roundId={roundId} chosen={chosen} titles={titles} onDone={() => setCast(true)} />
      ) : (
        <Link className="button" to="/sign-in" state={{ from }}>
          {t('notice.voteSignIn')}
        </Link>
      )}
    </>
  );
}

interface CastProps {
  readonly roundId: string;
  readonly chosen: readonly string[];
  readonly titles: readonly string[];
  readonly onDone: () => void;
}

/** Asked for once more: a ballot is not taken back. Each choice is another ballot, with a key of its own. */
function Cast({ roundId, chosen, titles, onDone }: CastProps) {
  const { t } = useWords();
  const { run, busy, refusal } = useCommand(CastVoteDocument);
  const [key, setKey] = useState({ of: chosen, key: newKey() });
  const send = async (): Promise<void> => {
    const mine = key.of === chosen ? key : { of: chosen, key: newKey() };
    setKey(mine);
    const { data } = await run({ input: { roundId, applicationIds: [...chosen], idempotencyKey: mine.key } });
    if (data) onDone();
  };
  return (
    <Sure
      ask={t('notice.voteCast')}
      sure={t('notice.voteSure')}
      yes={t('notice.voteYes')}
      busy={busy}
      refusal={refusal}
      onYes={() => void send()}
    >
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </Sure>
  );
}
