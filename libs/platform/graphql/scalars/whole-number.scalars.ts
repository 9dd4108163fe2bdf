import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** Money in 分 (fen): GraphQL's own Int ends at ¥21,474,836.47. */
export const FenScalar = wholeNumberScalar(
  'Fen',
  'Money in fen, 1/100 yuan: a safe integer, never a fraction. 金额（分）',
);
/** Points 积分. */
export const PointsScalar = wholeNumberScalar('Points', 'Points: a safe integer, never money. 积分');
/** Minutes of service 服务时长. */
export const MinutesScalar = wholeNumberScalar('Minutes', 'Minutes of service: a safe integer. 服务时长（分钟）');
/** A count that may pass what Int can hold. */
export const CountScalar = wholeNumberScalar('Count', 'A count: a safe integer, beyond what Int can hold. 数量');

function wholeNumberScalar(name: string, description: string): GraphQLScalarType<number, number> {
  const check = (value: unknown): number => {
    if (Number.isSafeInteger(value)) return value as number;
    throw new GraphQLError(`${name} must be a whole number within the safe range`);
  };
  return new GraphQLScalarType<number, number>({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.INT ? Number(node.value) : undefined),
  });
}
