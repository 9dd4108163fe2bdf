import { applyDecorators } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, Min, ValidateNested } from 'class-validator';

/** A type of rules (a policy or a part of one) that is published and read alike: `<name>` and `<name>Input`. */
export const Rules = (name: string, description: string): ClassDecorator =>
  applyDecorators(ObjectType(name, { description }), InputType(`${name}Input`, { description }));

/** A whole number of some rules, 0 or more. */
export const WholeRule = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, { description }),
    IsInt(),
    Min(0),
  );

/** A part of some rules. */
export const RulesPart = (type: () => new () => object, description: string): PropertyDecorator =>
  applyDecorators(Field(type, { description }), ValidateNested(), Type(type));
