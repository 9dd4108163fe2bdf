import { registerEnumType } from '@nestjs/graphql';

/** Registers a union of the domain as a GraphQL enum with the description of each value; what comes back is what `@Field` takes. */
export function publishEnum<Value extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Value, string>>,
): { [V in Value]: V } {
  const values = Object.keys(words) as Value[];
  const enumeration = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
  const described = values.map((value) => [value, { description: words[value] }]);
  const valuesMap = Object.fromEntries(described) as Record<Value, { description: string }>;
  registerEnumType(enumeration, { name, description, valuesMap });
  return enumeration;
}
