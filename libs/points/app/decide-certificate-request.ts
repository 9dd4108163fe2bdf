import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { CertificateEntity } from '../data/certificate.entity.js';
import { certificateStates } from '../domain/certificate.states.js';
import { CertificateDesk } from './certificate-desk.js';

/** Input of a decision on a request. */
export interface DecideCertificateRequestInput {
  certificateId: string;
  decision: 'ACCEPT' | 'DECLINE';
  reason: string;
  idempotencyKey: string;
}

/** The station takes a request on 受理, or says why not 不予出具. NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED. */
@Injectable()
export class DecideCertificateRequest {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: CertificateDesk,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { idempotencyKey: key, ...input }: DecideCertificateRequestInput,
  ): Promise<CertificateEntity> {
    const question = { actorId: actor.personId, key, operation: 'decideCertificateRequest', input };
    return this.idempotency.once(question, async () => {
      const certificate = await this.desk.forStaff(actor, input.certificateId);
      const accepts = input.decision === 'ACCEPT';
      const state = certificateStates.next(certificate.state, accepts ? 'accept' : 'decline');
      const decided = { decidedBy: actor.personId, decidedAt: this.clock.now(), reason: input.reason };
      const openFor = accepts ? certificate.openFor : null;
      const action = accepts ? 'accepted' : 'declined';
      return this.desk.save(actor.personId, certificate, action, { ...decided, state, openFor });
    });
  }
}
