import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLSafeInt } from 'graphql-scalars';
import { INVARIANTS, type Break, type InvariantName, type InvariantReport } from '../domain/invariant.js';

/** The first row that breaks an invariant. */
@ObjectType('LedgerBreak', { description: 'The first row that breaks an invariant. 首个不符之处' })
export class LedgerBreakType implements Break {
  @Field({ description: 'Account, transfer, hold, entry or unit. 所在行' })
  row: string;

  @Field({ description: 'What the entries say. 应为' })
  expected: string;

  @Field({ description: 'What is there. 实为' })
  found: string;
}

/** What the audit says of one invariant. */
@ObjectType('LedgerInvariant', { description: 'One invariant of the ledger, recomputed from its entries. 账务不变量' })
export class LedgerInvariantType {
  @Field(() => String, { description: 'Its name. 名称' })
  name: InvariantName;

  @Field({ description: 'What must be true, in English. 规则（英文）' })
  rule: string;

  @Field({ description: 'What must be true, in Chinese. 规则（中文）' })
  ruleZh: string;

  @Field({ description: 'Whether it holds. 是否成立' })
  holds: boolean;

  @Field(() => GraphQLSafeInt, { description: 'Rows looked at. 已查行数' })
  checked: number;

  @Field(() => LedgerBreakType, { nullable: true, description: 'The first row that breaks it. 首个不符之处' })
  firstBreak: Break | null;
}

/** One invariant before it is looked at. */
@ObjectType('LedgerInvariantRule', { description: 'An invariant of the ledger and its rule. 账务不变量及规则' })
export class LedgerInvariantRuleType {
  @Field(() => String, { description: 'Its name. 名称' })
  name: InvariantName;

  @Field({ description: 'What must be true, in English. 规则（英文）' })
  rule: string;

  @Field({ description: 'What must be true, in Chinese. 规则（中文）' })
  ruleZh: string;
}

/** The audit's answer. */
@ObjectType('LedgerAudit', { description: 'All invariants of the ledger. 总账审计' })
export class LedgerAuditType {
  @Field({ description: 'Whether every invariant holds. 是否全部成立' })
  sound: boolean;

  @Field(() => [LedgerInvariantType], { description: 'One by one. 逐项结果' })
  invariants: LedgerInvariantType[];
}

/** The reports with their rules in words. */
export function auditAnswer(reports: readonly InvariantReport[]): LedgerAuditType {
  return {
    sound: reports.every(({ holds }) => holds),
    invariants: reports.map((report) => ({
      ...report,
      rule: INVARIANTS[report.name].en,
      ruleZh: INVARIANTS[report.name].zh,
    })),
  };
}

/** Every invariant with its rule in words, in the order in which they are audited. */
export function invariantRules(): LedgerInvariantRuleType[] {
  return (Object.keys(INVARIANTS) as InvariantName[]).map((name) => ({
    name,
    rule: INVARIANTS[name].en,
    ruleZh: INVARIANTS[name].zh,
  }));
}
