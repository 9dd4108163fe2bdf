import { useState } from 'react';
import { useLiveQuery } from '../api/use-live-query';
import { DeedFields, type DeedValues } from '../desk/deed-fields';
import { PolicyInForceDocument, PolicyPresetsDocument } from '../generated/station-policy';
import type { PolicyPresetsQuery, PolicyRulesFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Loading } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { bare, policyFields, rulesFrom, valuesOfRules } from './policy-draft';
import { PolicyDeeds } from './policy-deeds';

type Preset = PolicyPresetsQuery['pointsPolicyPresets'][number];

interface Props {
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly onPublished: () => void;
}

/** The next version of a region's policy 起草积分政策: begun from the one in force or from a local scheme. */
export function PolicyForm({ regions, onPublished }: Props) {
  const { t } = useWords();
  const [regionId, setRegionId] = useState(regions[0]?.id ?? '');
  const [from, setFrom] = useState('');
  const presets = useLiveQuery({ query: PolicyPresetsDocument }).data?.pointsPolicyPresets ?? [];
  const inForce = useLiveQuery({ query: PolicyInForceDocument, variables: { regionId } }).data?.pointsPolicy;
  const preset = presets.find(({ name }) => name === from);
  const base = preset?.rules ?? inForce?.rules;
  const region = regions.find(({ id }) => id === regionId);
  return (
    <section className="section">
      <h2>{t('station.policy.draft')}</h2>
      <div className="desk-filters">
        <SelectField
          label={t('station.policy.forRegion')}
          value={regionId}
          onChange={({ target }) => setRegionId(target.value)}
        >
          {regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('station.policy.from')} value={from} onChange={({ target }) => setFrom(target.value)}>
          <option value="">{t('station.policy.fromInForce')}</option>
          {presets.map(({ name }) => (
            <option key={name} value={name}>
              {t(`station.policy.presets.${name}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {base && region ? (
        <Draft key={`${regionId} ${from} ${inForce?.id}`} {...{ base, preset, region, onPublished }} />
      ) : (
        <Loading />
      )}
    </section>
  );
}

interface DraftProps {
  readonly base: PolicyRulesFragment;
  readonly preset: Preset | undefined;
  readonly region: { readonly id: string; readonly name: string };
  readonly onPublished: () => void;
}

function Draft({ base, preset, region, onPublished }: DraftProps) {
  const { t, lang } = useWords();
  const [values, setValues] = useState<DeedValues>(() => valuesOfRules(base));
  const draft = { regionId: region.id, rules: rulesFrom(values, base), counting: preset && bare(preset.counting) };
  return (
    <>
      <div className="card form">
        <div className="form-grid">
          <DeedFields fields={policyFields(t)} values={values} onChange={setValues} />
        </div>
        <p className="soft small">{t('station.policy.kept')}</p>
        {preset && <p className="soft small">{t('station.policy.keptCounting', { said: preset[lang] })}</p>}
      </div>
      <PolicyDeeds draft={draft} region={region} onPublished={onPublished} />
    </>
  );
}
