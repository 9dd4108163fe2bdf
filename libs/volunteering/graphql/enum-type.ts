import { registerEnumType } from '@nestjs/graphql';

/** Registers a GraphQL enum from its values with their descriptions; the object returned is what `@Field` takes. */
export function enumType<Name extends string>(
  name: string,
  description: string,
  values: Record<Name, string>,
): Record<Name, Name> {
  const names = Object.keys(values) as Name[];
  const object = Object.fromEntries(names.map((one) => [one, one])) as Record<Name, Name>;
  const described = names.map((one) => [one, { description: values[one] }]);
  const valuesMap = Object.fromEntries(described) as Record<Name, { description: string }>;
  registerEnumType(object, { name, description, valuesMap });
  return object;
}
