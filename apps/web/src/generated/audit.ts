/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const AuditRulesDocument = /* @__PURE__ */ typed<Types.AuditRulesQuery, Types.AuditRulesQueryVariables>(
  'query AuditRules { ledgerInvariants { name rule ruleZh } }',
);

export const AuditRuleDocument = /* @__PURE__ */ typed<Types.AuditRuleQuery, Types.AuditRuleQueryVariables>(
  'query AuditRule($only: String) { ledgerAudit(only: $only) { invariants { name holds checked firstBreak { row expected found } } } }',
);
