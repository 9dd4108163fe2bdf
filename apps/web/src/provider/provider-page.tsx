import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { DeskPage } from '../desk/desk-page';
import { MyProvidersDocument } from '../generated/provider';
import type { ProviderLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { Enrol } from './enrol';
import { places } from './places';

interface Props {
  readonly title: string;
  readonly deeds?: (provider: ProviderLineFragment) => ReactNode;
  readonly children: (provider: ProviderLineFragment) => ReactNode;
}

/** A page of the desk for the provider that I work for, with the others to choose from where I work for several. */
export function ProviderPage({ title, deeds, children }: Props) {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const answer = useLiveQuery({ query: MyProvidersDocument, requestPolicy: 'cache-and-network' });
  const all = answer.data?.myProviders ?? [];
  const mine = all.find(({ id }) => id === search.get('provider')) ?? all[0];
  return (
    <DeskPage title={title} places={places} deeds={mine && deeds?.(mine)}>
      <Answered of={answer}>
        {() =>
          mine === undefined ? (
            <Enrol again={answer.again} />
          ) : (
            <>
              {all.length > 1 && (
                <div className="desk-filters">
                  <SelectField
                    label={t('provider.mine')}
                    value={mine.id}
                    onChange={(event) => setSearch({ provider: event.target.value })}
                  >
                    {all.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </SelectField>
                </div>
              )}
              <Standing provider={mine} />
              {children(mine)}
            </>
          )
        }
      </Answered>
    </DeskPage>
  );
}

/** What an organisation has to know that may not offer anything now. */
function Standing({ provider: { state, reason } }: { provider: ProviderLineFragment }) {
  const { t } = useWords();
  if (state === 'APPROVED') return null;
  return (
    <div className="note" data-tone={state === 'PENDING' ? undefined : 'grave'}>
      <p>{t(`provider.standing.${state}`)}</p>
      {reason !== null && <p>{reason}</p>}
    </div>
  );
}
