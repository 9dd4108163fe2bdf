import { applyDecorators } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, Min, ValidateNested } from 'class-validator';

/** A type of rules (a policy or a part of one) that is published and read alike: `<name>` and `<name>Input`. */
export const Rules = (name: string, description: string): ClassDecorator =>
  applyDecorators(ObjectType(name, { description }), InputType(`${name}Input`, { description }));

/** A whole number of some rules, 0 or more. `defaultValue`: what it is where a publisher leaves it out. */
export const WholeRule = (description: string, defaultValue?: number): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, { description, defaultValue }),
    IsInt(),
    Min(0),
  );

/** A part of some rules. `defaultValue`: what it says where a publisher leaves it out. */
export const RulesPart = (
  type: () => new () => object,
  description: string,
  defaultValue?: Readonly<Record<string, unknown>>,
): PropertyDecorator => applyDecorators(Field(type, { description, defaultValue }), ValidateNested(), Type(type));
