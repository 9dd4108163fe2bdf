import { Injectable } from '@nestjs/common';
import type { SpendingSubject } from '#funds';

/** A payment, and what it is for. */
export interface ReleasedPayment {
  readonly disbursementId: string;
  readonly subjectId: string;
}

/** Follows the payments of one kind of projects by their states. In the unit of the payment; what it refuses is refused. */
export interface ReleaseFollower {
  readonly kind: SpendingSubject['kind'];
  sent(payment: ReleasedPayment, sentBy: string): Promise<void>;
  arrived(payment: ReleasedPayment): Promise<void>;
  cameBack(payment: ReleasedPayment): Promise<void>;
}

/** Who follows which payments (跟踪拨付). Each part registers its own, when the module starts. */
@Injectable()
export class ReleaseFollowers {
  private readonly followers = new Map<string, ReleaseFollower>();

  register(follower: ReleaseFollower): void {
    this.followers.set(follower.kind, follower);
  }

  /** Undefined for a payment that is for no project. */
  of({ subjectKind }: { readonly subjectKind: SpendingSubject['kind'] }): ReleaseFollower | undefined {
    return this.followers.get(subjectKind);
  }
}
