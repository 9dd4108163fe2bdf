export { pointsCapability } from './points.capability.js';
export { PointsChanged } from './app/points.events.js';
export { StarAwarded, StarRevoked } from './app/star.events.js';
export { CertificateIssued, CertificateVoided } from './app/certificate.events.js';
export { CertificateKey } from './app/certificate-key.js';
export { CertificateQueries } from './app/certificate-queries.js';
export { checkCredential, type CheckedCredential, type CredentialFault } from './app/check-credential.js';
export { pointsErrors } from './domain/points.errors.js';
export type { PointsPolicyVersion, PointsRules } from './domain/points-policy.js';
