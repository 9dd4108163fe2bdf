import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** Degrees east, WGS-84. */
export const LongitudeScalar = degreesScalar('Longitude', 180, 'Degrees east in WGS-84, −180 to 180. 经度');
/** Degrees north, WGS-84. */
export const LatitudeScalar = degreesScalar('Latitude', 90, 'Degrees north in WGS-84, −90 to 90. 纬度');

function degreesScalar(name: string, bound: number, description: string): GraphQLScalarType<number, number> {
  const check = (value: unknown): number => {
    if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= bound) return value;
    throw new GraphQLError(`${name} must be a number of degrees from -${bound} to ${bound}`);
  };
  return new GraphQLScalarType<number, number>({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node: ValueNode) =>
      check(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined),
  });
}
