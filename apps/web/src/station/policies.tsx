import { useState } from 'react';
import { useLiveQuery } from '../api/use-live-query';
import { usePages } from '../desk/use-pages';
import { PolicyInForceDocument, PolicyRegionsDocument } from '../generated/station-policy';
import type { PolicyInForceQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { More } from '../parts/more';
import { useNow } from '../clock/use-now';
import { sayMoment } from '../say/time';
import { PolicyForm } from './policy-form';
import { StationPage } from './station-page';
import { useWorkplace } from './use-workplace';

interface Place {
  readonly id: string;
  readonly name: string;
}

/** The points policy 积分政策 of where I work and of the regions below: what is in force, and the next version. */
export function Policies() {
  const { t } = useWords();
  const workplace = useWorkplace();
  return (
    <StationPage title={t('station.policy.title')}>
      <p className="note">{t('station.policy.rule')}</p>
      {workplace && <OfRegions workplace={workplace} />}
    </StationPage>
  );
}

function OfRegions({ workplace }: { workplace: Place }) {
  const { t } = useWords();
  const pages = usePages(PolicyRegionsDocument, { parentId: workplace.id }, (data) => data.regions);
  const [published, setPublished] = useState(0);
  return (
    <Answered of={pages}>
      {(below) => (
        <>
          <section className="section">
            <h2>{t('station.policy.inForce')}</h2>
            <div className="table-box" tabIndex={0} role="region" aria-label={t('station.policy.inForce')}>
              <table>
                <Headings />
                <tbody>
                  {[workplace, ...below].map((region) => (
                    <Line key={`${region.id} ${published}`} region={region} />
                  ))}
                </tbody>
              </table>
            </div>
            {below.length === 0 && <Empty>{t('station.policy.nothingBelow')}</Empty>}
            {pages.more && <More onClick={pages.more} />}
          </section>
          <PolicyForm regions={[workplace, ...below]} onPublished={() => setPublished((before) => before + 1)} />
        </>
      )}
    </Answered>
  );
}

function Headings() {
  const { t } = useWords();
  const names = ['region', 'version', 'since', 'perHour'].map((name) => t(`station.policy.${name}`));
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type Policy = PolicyInForceQuery['pointsPolicy'];

/** What is in force in one region, its own or from above. */
function Line({ region }: { region: Place }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const answer = useLiveQuery({
    query: PolicyInForceDocument,
    variables: { regionId: region.id },
    requestPolicy: 'cache-and-network',
  });
  const policy: Policy | undefined = answer.data?.pointsPolicy;
  const { numerator: points = 0, denominator: minutes = 0 } = policy?.rules.rate ?? {};
  const own = policy?.regionId === region.id;
  return (
    <tr>
      <td>{region.name}</td>
      <td>
        {policy &&
          (policy.version === 0
            ? t('station.policy.builtIn')
            : t('station.policy.versionOf', { version: policy.version }))}{' '}
        {policy && !own && policy.version > 0 && <span className="tag">{t('station.policy.inherited')}</span>}
      </td>
      <td>{policy && policy.version > 0 && sayMoment(Date.parse(policy.effectiveFrom), now, lang)}</td>
      <td>{policy && t('station.policy.rate', { points, minutes })}</td>
    </tr>
  );
}
