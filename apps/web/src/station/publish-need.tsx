import { useNavigate } from 'react-router';
import { useAccount } from '../account/use-account';
import { useCommunities, type Community } from '../account/use-communities';
import { useLiveQuery } from '../api/use-live-query';
import { serverNow } from '../clock/server-clock';
import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import { aboutFields, boardLicences, extentFields } from '../exchange/board-choices';
import { BoardChoicesDocument, PublishNeedDocument } from '../generated/exchange';
import type { BoardChoicesQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { businessDate } from '../say/time';
import { needFrom, type NeedPlace } from './need-draft';

const DAY = 86_400_000;
/** A need is about so many days, unless told. */
const DAYS = 90;

/** Publishes what is needed 发布需求 where I work, or in one community of it. */
export function PublishNeed() {
  const { t } = useWords();
  const navigate = useNavigate();
  const places = useNeedPlaces();
  const regionId = places[0]?.id;
  const choices = useLiveQuery({
    query: BoardChoicesDocument,
    variables: { regionId: regionId ?? '' },
    pause: regionId === undefined,
  }).data;
  const fields = useNeedFields(places, choices);
  if (choices === undefined) return null;
  return (
    <Deed
      word={t('exchange.publish')}
      says={t('exchange.publishSays')}
      fields={fields}
      document={PublishNeedDocument}
      input={(values, idempotencyKey) => ({ input: { ...needFrom(values, places), idempotencyKey } })}
      onDone={({ publishNeed }) => void navigate(`/station/exchange/${publishNeed.id}`)}
    />
  );
}

/** Where I work, and the communities of it; only places of which it is known where they are. */
function useNeedPlaces(): readonly NeedPlace[] {
  const workplace = useAccount().data?.me.region;
  const communities = useCommunities();
  if (workplace === undefined) return [];
  const within = ({ within: above }: Community): boolean => above.includes(workplace.id);
  return [workplace, ...communities.filter(within)];
}

function useNeedFields(places: readonly NeedPlace[], choices: BoardChoicesQuery | undefined): DeedField[] {
  const { t } = useWords();
  const named = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  const bearers = (choices?.communityFunds.nodes ?? []).flatMap((fund) =>
    fund.purposes.map(({ id, name }) => ({ value: `${fund.id} ${id}`, label: `${fund.name} · ${name}` })),
  );
  const spaces = named(choices?.spaces.nodes ?? []);
  const options = (['SPACE', 'HOME'] as const).map((value) => ({ value, label: t(`exchange.places.${value}`) }));
  const papers = boardLicences.map((value) => ({ value, label: t(`exchange.papers.${value}`) }));
  const today = serverNow();
  return [
    ...aboutFields(t),
    { name: 'region', label: t('exchange.region'), kind: 'choice', options: named(places) },
    { name: 'place', label: t('exchange.place'), kind: 'choice', options },
    { name: 'space', label: t('exchange.space'), kind: 'choice', optional: true, options: spaces, initial: '' },
    { name: 'address', label: t('exchange.address') },
    ...extentFields(t, businessDate(today), businessDate(today + DAYS * DAY)),
    { name: 'licence', label: t('exchange.licence'), kind: 'choice', optional: true, options: papers, initial: '' },
    { name: 'budget', label: t('exchange.budget'), kind: 'yuan', hint: t('exchange.budgetHint') },
    { name: 'bearer', label: t('exchange.bearer'), kind: 'choice', optional: true, options: bearers, initial: '' },
  ];
}
