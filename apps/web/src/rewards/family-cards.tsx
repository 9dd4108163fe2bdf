import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { EndFamilyDocument, GiftPointsDocument, MyFamilyDocument } from '../generated/points-use';
import type { MyFamilyQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { Answered } from '../parts/feedback';
import { Sure } from '../parts/sure';
import { AmountForm } from './amount-form';
import { FamilyCode } from './family-code';
import { useGiving } from './use-giving';

type Relative = MyFamilyQuery['myFamily'][number];

/** My family 家庭成员, and points for one of them. */
export function FamilyCards() {
  const { t } = useWords();
  const answer = useLiveQuery({ query: MyFamilyDocument });
  const [adds, setAdds] = useState(false);
  return (
    <Answered of={answer}>
      {({ myFamily }) => (
        <>
          <section className="card">
            <h2>{t('myfamily.title')}</h2>
            {myFamily.length === 0 ? <p className="soft">{t('myfamily.none')}</p> : <Gift family={myFamily} />}
            {!adds && (
              <Button kind="plain" onClick={() => setAdds(true)}>
                {t('myfamily.add')}
              </Button>
            )}
          </section>
          {adds && <FamilyCode again={answer.again} />}
          {myFamily.map((relative) => (
            <Ending key={relative.id} relative={relative} again={answer.again} />
          ))}
        </>
      )}
    </Answered>
  );
}

function Gift({ family }: { family: readonly Relative[] }) {
  const { t } = useWords();
  const { give, busy, refusal, given } = useGiving(GiftPointsDocument);
  const [toPersonId, setTo] = useState(family[0]?.personId ?? '');
  return (
    <AmountForm
      send={t('myfamily.gift')}
      busy={busy}
      refusal={refusal}
      given={given}
      onAmount={(amount) => give({ amount, toPersonId })}
    >
      <OneOf
        label={t('myfamily.whom')}
        options={family.map(({ personId, displayName }) => ({ value: personId, label: displayName }))}
        value={toPersonId}
        onChange={setTo}
      />
    </AmountForm>
  );
}

function Ending({ relative: { id, displayName }, again }: { relative: Relative; again: () => void }) {
  const { t } = useWords();
  const { run, busy, refusal } = useCommand(EndFamilyDocument);
  const end = async (): Promise<void> => {
    const { data } = await run({ input: { relationId: id } });
    if (data) again();
  };
  return (
    <Sure
      ask={t('myfamily.end', { name: displayName })}
      sure={t('myfamily.sure', { name: displayName })}
      yes={t('myfamily.yes')}
      busy={busy}
      refusal={refusal}
      onYes={() => void end()}
    >
      <p className="soft">{t('myfamily.stays')}</p>
    </Sure>
  );
}
