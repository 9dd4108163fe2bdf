import { defineEvent } from '#platform';

/** A certificate has its number and is on public notice. */
export const CertificateIssued = defineEvent<{ certificateId: string; volunteerId: string }>(
  'points.CertificateIssued',
);

/** A certificate that had a number holds no more. */
export const CertificateVoided = defineEvent<{ certificateId: string; volunteerId: string }>(
  'points.CertificateVoided',
);
