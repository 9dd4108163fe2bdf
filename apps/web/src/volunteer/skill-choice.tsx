import { useLiveQuery } from '../api/use-live-query';
import { SkillsDocument } from '../generated/volunteer';
import { useWords } from '../i18n/use-words';
import { AnyOf } from '../parts/choice';

interface Props {
  readonly regionId: string;
  readonly value: readonly string[];
  readonly onChange: (skills: string[]) => void;
}

/** The skills that the services of this region ask for, and those somebody has besides. */
export function SkillChoice({ regionId, value, onChange }: Props) {
  const { t } = useWords();
  const menu = useLiveQuery({ query: SkillsDocument, variables: { regionId } });
  const known = [...new Set([...(menu.data?.serviceMenu ?? []).flatMap((item) => item.skills), ...value])];
  return <AnyOf label={t('join.skills')} options={known} value={value} onChange={onChange} />;
}
