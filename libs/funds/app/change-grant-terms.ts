import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { checkGrantAmount } from '../domain/grant-contact.js';
import { grantStates } from '../domain/grant.states.js';
import type { PayeeAccount } from '../domain/spending.types.js';
import { GrantChanges } from './grant-changes.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';
import { GrantMoney } from './grant-money.js';
import { GrantTermsEditor } from './grant-terms-editor.js';

/** New terms: at least one of them. */
export interface TermsChange extends GrantStep {
  readonly amount?: number;
  readonly payee?: PayeeAccount;
}

/** Changes amount or payee: every approval given is void, what was set aside or ordered is free again (变更收款账户或金额). */
@Injectable()
export class ChangeGrantTerms {
  constructor(
    private readonly desk: GrantDesk,
    private readonly changes: GrantChanges,
    private readonly money: GrantMoney,
    private readonly editor: GrantTermsEditor,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED, GRANT_PAYMENT_UNDER_WAY, GRANT_ABOVE_FAST_CAP. */
  async execute(actor: Actor, change: TermsChange): Promise<GrantEntity> {
    const { amount, payee } = change;
    if (amount === undefined && payee === undefined) {
      throw generalErrors.BAD_USER_INPUT({ field: 'input', reason: 'changes nothing' });
    }
    if (amount !== undefined) checkGrantAmount(amount);
    return this.desk.with(actor, ['OWN', 'VERIFY', 'MANAGE'], 'changeGrantTerms', change, async (grant) => {
      grantStates.next(grant.state, 'change');
      const freed = await this.money.free(grant, actor.personId);
      const terms = await this.editor.edited(grant, { amount, payee });
      const edited = payee === undefined ? {} : { payeeEditedBy: actor.personId };
      const what = { amount: amount !== undefined, payee: payee !== undefined };
      return this.changes.apply(grant, 'change', actor.personId, { ...freed, ...terms, ...edited }, what);
    });
  }
}
