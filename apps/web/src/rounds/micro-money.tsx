import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import { Facts } from '../desk/facts';
import { ApproveMicroDocument, MicroPaymentDocument, SettleMicroDocument } from '../generated/micro';
import { RoundOneDocument } from '../generated/rounds';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { readYuan } from '../say/read-amount';
import type { MicroProps } from './micro-applicant-deeds';
import { useSayWhen } from './say-when';
import { PaySteps } from './tranches';
import { useMay } from './use-may';

/** The settlement 结算: what it cost, the subsidy by the rate, the account, and who has approved and sent it. */
export function MicroMoney(props: MicroProps) {
  const { t } = useWords();
  const { exact } = useSayWhen();
  const { settledCost, subsidy, approved, payee, termsHash, approvedAt, disbursementId, paidAt } = props.of;
  if (settledCost == null || subsidy == null) return null;
  const stage = paidAt ? 'paid' : disbursementId ? 'ordered' : approvedAt ? 'nothingDue' : 'toApprove';
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('micro.settlement')}</h2>
        <span className="tag">{t(`micro.payment.${stage}`)}</span>
      </div>
      <Facts
        of={[
          [t('micro.settledCost'), sayFen(settledCost)],
          [t('micro.subsidy'), sayFen(subsidy)],
          [t('micro.approved'), approved == null ? null : sayFen(approved)],
          [t('rounds.payee.name'), payee?.name ?? null],
          [t('rounds.payee.bank'), payee?.bank ?? null],
          [t('rounds.payee.account'), payee?.account ?? null],
          [t('micro.approvedAt'), approvedAt ? exact(approvedAt) : null],
          [t('micro.paidAt'), paidAt ? exact(paidAt) : null],
        ]}
      />
      {termsHash && (
        <p className="soft small rounds-code">
          {t('micro.termsHash')} {termsHash}
        </p>
      )}
    </section>
  );
}

/** Who does what for the money: one draws the settlement up, another approves it, a third sends it. */
export function MoneyDeeds(props: MicroProps) {
  const may = useMay();
  const { state, termsHash, disbursementId, paidAt } = props.of;
  return (
    <>
      {state === 'ACCEPTED' && may('ventures.manage') && <Settle {...props} />}
      {state === 'ACCEPTED' && termsHash && may('ventures.check') && <Approve {...props} termsHash={termsHash} />}
      {disbursementId && !paidAt && may('disbursement.pay') && <Pay {...props} disbursementId={disbursementId} />}
    </>
  );
}

function Settle({ of: { id: projectId, termsHash }, again }: MicroProps) {
  const { t } = useWords();
  const account = ['name', 'bank', 'account'].map((name): DeedField => ({ name, label: t(`rounds.payee.${name}`) }));
  return (
    <Deed
      kind={termsHash ? 'plain' : 'main'}
      word={t(termsHash ? 'micro.settleAnew' : 'micro.settle')}
      says={<p>{t('micro.settleSays')}</p>}
      fields={[{ name: 'cost', label: t('micro.settledCost'), kind: 'yuan' }, ...account]}
      document={SettleMicroDocument}
      input={({ cost, name = '', bank = '', account: number = '' }, key) => ({
        input: {
          ...{ projectId, settledCost: readYuan(cost ?? '') ?? 0, idempotencyKey: key },
          payee: { name, bank, account: number },
        },
      })}
      onDone={again}
    />
  );
}

function Approve({ of: { id: projectId, subsidy, payee }, again, termsHash }: MicroProps & { termsHash: string }) {
  const { t } = useWords();
  return (
    <Deed
      word={t('micro.approveSettlement')}
      says={
        <>
          <p>
            {sayFen(subsidy ?? 0)} → {payee && `${payee.name} · ${payee.bank} · ${payee.account}`}
          </p>
          <p>{t('micro.approveSays')}</p>
        </>
      }
      document={ApproveMicroDocument}
      input={(_, key) => ({ input: { projectId, termsHash, idempotencyKey: key } })}
      onDone={again}
    />
  );
}

/** By where the payment stands in the fund; what came back, or is no longer among its last hundred, is dealt with among its payouts. */
function Pay({ of: { roundId }, again, disbursementId }: MicroProps & { disbursementId: string }) {
  const { t } = useWords();
  const round = useLiveQuery({ query: RoundOneDocument, variables: { id: roundId } });
  const fundId = round.data?.ventureRound.fundId ?? '';
  const payments = useLiveQuery({
    query: MicroPaymentDocument,
    variables: { fundId },
    pause: fundId === '',
    requestPolicy: 'cache-and-network',
  });
  const state = payments.data?.disbursements.nodes.find(({ id }) => id === disbursementId)?.state;
  const done = (): void => {
    payments.again();
    again();
  };
  return (
    <>
      {state === 'READY' && <PaySteps disbursementId={disbursementId} step="SEND" again={done} />}
      {state === 'SENT' && <PaySteps disbursementId={disbursementId} step="SETTLE" again={done} />}
      <Link to="/foundation/payouts">{t('micro.payouts')}</Link>
    </>
  );
}
