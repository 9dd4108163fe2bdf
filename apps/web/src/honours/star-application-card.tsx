import { useCommand } from '../api/use-command';
import { useNow } from '../clock/use-now';
import { WithdrawStarDocument } from '../generated/honours';
import type { StarOfMineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Sure } from '../parts/sure';
import { sayMoment } from '../say/time';

/** An application for a star, and what became of it. */
export function StarApplicationCard({ application }: { application: StarOfMineFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const { id, star, state, appliedAt, reason } = application;
  const withdraw = useCommand(WithdrawStarDocument);
  return (
    <article className="card">
      <div className="card-head">
        <h3>{t('mystars.star', { star })}</h3>
        <span className="tag" data-tone={state === 'AWARDED' ? undefined : 'warm'}>
          {t(`mystars.state.${state}`)}
        </span>
      </div>
      <p className="soft small">{t('mystars.applied', { at: sayMoment(Date.parse(appliedAt), now, lang) })}</p>
      {reason && <p>{reason}</p>}
      {state === 'SUBMITTED' && (
        <Sure
          ask={t('mystars.withdraw')}
          sure={t('mystars.sure')}
          yes={t('mystars.yes')}
          busy={withdraw.busy}
          refusal={withdraw.refusal}
          onYes={() => void withdraw.run({ applicationId: id })}
        />
      )}
    </article>
  );
}
