import { useState } from 'react';
import { useClient } from 'urql';
import { refusalOf, type Refusal } from '../api/refusal';
import { serverNow } from '../clock/server-clock';
import { Deed } from '../desk/deed';
import { Table } from '../desk/table';
import { PublishPolicyDocument, TryPolicyDocument } from '../generated/station-policy';
import type { PreviewPolicyInput, TryPolicyQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { businessDate, sayDate, shanghaiTime } from '../say/time';

const DAY = 86_400_000;

interface Props {
  readonly draft: PreviewPolicyInput;
  readonly region: { readonly id: string; readonly name: string };
  readonly onPublished: () => void;
}

/** Tries a draft on last month 试算, and publishes it. */
export function PolicyDeeds({ draft, region, onPublished }: Props) {
  const { t } = useWords();
  const { tryOut, busy, tried, refusal } = useTrial(draft);
  const [published, setPublished] = useState<number | null>(null);
  const tomorrow = businessDate(serverNow() + DAY);
  return (
    <>
      <div className="step-deeds">
        <Button kind="plain" busy={busy} onClick={() => void tryOut()}>
          {t('station.policy.tryOut')}
        </Button>
        <Deed
          word={t('station.policy.publish')}
          says={t('station.policy.publishSays')}
          fields={[{ name: 'day', label: t('station.policy.effective'), kind: 'day', initial: tomorrow }]}
          document={PublishPolicyDocument}
          input={({ day = '' }, idempotencyKey) => ({
            input: { ...draft, effectiveFrom: new Date(shanghaiTime(day, '00:00')).toISOString(), idempotencyKey },
          })}
          onDone={({ publishPointsPolicy }) => {
            setPublished(publishPointsPolicy.version);
            onPublished();
          }}
        />
      </div>
      <RefusalNote refusal={refusal} />
      {published !== null && (
        <p className="note" role="status">
          {t('station.policy.published', { region: region.name, version: published })}
        </p>
      )}
      {tried && <Tried of={tried} />}
    </>
  );
}

type Trial = TryPolicyQuery['previewPolicy'];

/** Asks what the draft would have done; what was tried is shown until the draft is another one. */
function useTrial(draft: PreviewPolicyInput) {
  const client = useClient();
  const asked = JSON.stringify(draft);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ asked: string; tried?: Trial; refusal: Refusal | null } | null>(null);
  const present = answer?.asked === asked ? answer : null;
  const tryOut = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const request = client.query(TryPolicyDocument, { input: draft }, { requestPolicy: 'network-only' });
    const { data, error } = await request.toPromise();
    setBusy(false);
    setAnswer({ asked, tried: data?.previewPolicy, refusal: refusalOf(error) });
  };
  return { tryOut, busy, tried: present?.tried, refusal: present?.refusal ?? null };
}

function Tried({ of: { from, to, sources } }: { of: Trial }) {
  const { t, lang } = useWords();
  const title = t('station.policy.triedOn', { from: sayDate(from, lang), to: sayDate(to, lang) });
  const change = (now: number, then: number): string => t('station.policy.nowThen', { now, then });
  return (
    <section className="section">
      <h3>{title}</h3>
      <Table
        caption={title}
        rows={sources}
        keyOf={({ source }) => source}
        none={t('station.policy.nothingTried')}
        columns={[
          { name: t('station.policy.sources'), of: ({ source }) => t(`source.${source}`) },
          { name: t('station.policy.services'), of: ({ services }) => services, numbers: true },
          {
            ...{ name: t('station.policy.awards'), numbers: true },
            of: ({ awardsNow, awardsThen }) => change(awardsNow, awardsThen),
          },
          {
            ...{ name: t('station.policy.sum'), numbers: true },
            of: ({ pointsNow, pointsThen }) => change(pointsNow, pointsThen),
          },
          { name: t('station.policy.gaining'), of: ({ gaining }) => gaining, numbers: true },
          { name: t('station.policy.losing'), of: ({ losing }) => losing, numbers: true },
          { name: t('station.policy.same'), of: ({ unchanged }) => unchanged, numbers: true },
        ]}
      />
    </section>
  );
}
