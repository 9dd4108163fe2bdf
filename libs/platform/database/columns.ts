import {
  Column,
  getMetadataArgsStorage,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type ColumnOptions,
  type TableColumnOptions,
  type ValueTransformer,
} from 'typeorm';
import type { Engine } from './engine.js';

/** Reads an integer as both drivers give it: a number, a bigint or a decimal text. Throws where it would be rounded. */
export function integerOf(raw: unknown): number {
  const value = Number(raw);
  if (!Number.isSafeInteger(value)) throw new Error('The database holds an integer beyond the safe range');
  return value;
}

const integerText: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null || value === undefined ? value : integerOf(value)),
};

const jsonText: ValueTransformer = {
  to: (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value)),
  from: (value: unknown) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
};

/** One kind of column: its shape in the table, and how its values are read and written. */
interface Kind {
  readonly type: 'varchar' | 'text' | 'bigint' | 'integer' | 'double' | 'boolean' | 'datetime';
  readonly length?: number;
  readonly precision?: number;
  readonly transformer?: ValueTransformer;
}

const kinds = {
  id: { type: 'varchar', length: 36 },
  enumeration: { type: 'varchar', length: 40 },
  longText: { type: 'text' },
  json: { type: 'text', transformer: jsonText },
  bigint: { type: 'bigint', transformer: integerText },
  int: { type: 'integer' },
  double: { type: 'double' },
  bool: { type: 'boolean' },
  instant: { type: 'datetime', precision: 3 },
  day: { type: 'varchar', length: 10 },
} satisfies Record<string, Kind>;

interface Options {
  nullable?: boolean;
}

const decorate = (kind: Kind, options: Options = {}): PropertyDecorator =>
  Column({ ...kind, nullable: options.nullable ?? false } as ColumnOptions);

/** Primary key: UUIDv7 text. */
export const PrimaryId = (): PropertyDecorator => PrimaryColumn(kinds.id);
/** Part of a composite primary key: text of a given length. */
export const PrimaryText = (length: number): PropertyDecorator => PrimaryColumn({ type: 'varchar', length });
/** Part of a composite primary key: a safe integer. */
export const PrimaryBigint = (): PropertyDecorator => PrimaryColumn(kinds.bigint);
/** Reference to a row of this or another capability. */
export const IdColumn = (options?: Options): PropertyDecorator => decorate(kinds.id, options);
/** Short text of a given length in characters. */
export const TextColumn = (length: number, options?: Options): PropertyDecorator =>
  decorate({ type: 'varchar', length }, options);
/** Long text, up to 64 KiB. */
export const LongTextColumn = (options?: Options): PropertyDecorator => decorate(kinds.longText, options);
/** A value of a TypeScript union or enum, as text. */
export const EnumColumn = (options?: Options): PropertyDecorator => decorate(kinds.enumeration, options);
/** A safe integer (fen, points, minutes, positions): the same number on both engines. */
export const BigintColumn = (options?: Options): PropertyDecorator => decorate(kinds.bigint, options);
/** A small integer, 32 bits. */
export const IntColumn = (options?: Options): PropertyDecorator => decorate(kinds.int, options);
/** A coordinate in degrees; never money, points or minutes. */
export const DoubleColumn = (options?: Options): PropertyDecorator => decorate(kinds.double, options);
export const BoolColumn = (options?: Options): PropertyDecorator => decorate(kinds.bool, options);
/** An instant in UTC with milliseconds. */
export const InstantColumn = (options?: Options): PropertyDecorator => decorate(kinds.instant, options);
/** A business date `YYYY-MM-DD`. */
export const DayColumn = (options?: Options): PropertyDecorator => decorate(kinds.day, options);
/** A small structure as JSON text, up to 64 KiB; instants inside come back as text. */
export const JsonColumn = (options?: Options): PropertyDecorator => decorate(kinds.json, options);

const sequences: { target: object; property: string | symbol }[] = [];

/** Primary key counted by the database. It orders what waited for the same lock; gaps and late commits occur. */
export const SequenceColumn =
  (): PropertyDecorator =>
  (target, property): void => {
    sequences.push({ target: target.constructor, property });
    PrimaryGeneratedColumn('increment', { type: 'bigint' })(target, property as string);
  };

/** SQLite counts only in columns of type INTEGER, which in MySQL has 32 bits: sets the type before the metadata is built. */
export function fitSequenceColumns(engine: Engine): void {
  for (const column of getMetadataArgsStorage().columns) {
    const counted = sequences.some(
      ({ target, property }) => target === column.target && property === column.propertyName,
    );
    if (counted)
      Object.assign(column.options, { type: engine === 'sqlite' ? 'integer' : 'bigint', transformer: integerText });
  }
}

const describeColumn = (name: string, kind: Kind, options: Options = {}): TableColumnOptions => ({
  name,
  type: kind.type,
  length: kind.length === undefined ? undefined : String(kind.length),
  precision: kind.precision,
  isNullable: options.nullable ?? false,
});

/** The twins of the decorators above, for migrations. */
export const primaryId = (name: string): TableColumnOptions => ({ ...describeColumn(name, kinds.id), isPrimary: true });
export const primaryText = (name: string, length: number): TableColumnOptions => ({
  ...describeColumn(name, { type: 'varchar', length }),
  isPrimary: true,
});
export const primaryBigint = (name: string): TableColumnOptions => ({
  ...describeColumn(name, kinds.bigint),
  isPrimary: true,
});
export const sequenceColumn = (name: string): TableColumnOptions => ({
  ...describeColumn(name, kinds.bigint),
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
});
export const idColumn = (name: string, options?: Options): TableColumnOptions =>
  describeColumn(name, kinds.id, options);
export const textColumn = (name: string, length: number, options?: Options): TableColumnOptions =>
  describeColumn(name, { type: 'varchar', length }, options);
export const longTextColumn = (name: string, options?: Options): TableColumnOptions =>
  describeColumn(name, kinds.longText, options);
export const enumColumn = (name: string, options?: Options): TableColumnOptions =>
  describeColumn(name, kinds.enumeration, options);
export const bigintColumn = (name: string, options?: Options): TableColumnOptions =>
  describeColumn(name, kinds.bigint, options);
export const intColumn = (name: string, options?: Options): TableColumnOptions =>
  describeColumn(name, kinds.int, options);
export const doubleColumn = (name: string, options?: Options): TableColumnOptions =>
  describeColumn(name, kinds.double, options);
export const boolColumn = (name: string, options?: Options): TableColumnOptions =>
  describeColumn(name, kinds.bool, options);
export const instantColumn = (name: string, options?: Options): TableColumnOptions =>
  describeColumn(name, kinds.instant, options);
export const dayColumn = (name: string, options?: Options): TableColumnOptions =>
  describeColumn(name, kinds.day, options);
export const jsonColumn = (name: string, options?: Options): TableColumnOptions =>
  describeColumn(name, kinds.json, options);
