import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { Connections } from './connections.js';
import type { Engine } from './engine.js';
import { chunksFor } from './insert-chunks.js';
import { rowReading, type RowReading } from './row-reading.js';
import { rowWriting, type RowWriting } from './row-writing.js';
import { SharedReading } from './same-turn-reading.js';
import { currentUnit } from './unit.js';
import { valueList, type ValueList } from './value-list.js';

/** What a repository works with. Injected only in `data/`. */
@Injectable()
export class Database {
  private readonly readings = new Map<unknown, RowReading<ObjectLiteral>>();
  private readonly partReadings = new Map<readonly string[], RowReading<ObjectLiteral>>();
  private readonly writings = new Map<unknown, RowWriting>();
  private readonly shared = new Map<unknown, Map<string, SharedReading<ObjectLiteral>>>();

  constructor(private readonly connections: Connections) {}

  get engine(): Engine {
    return this.connections.engine;
  }

  /** The open unit's manager. Throws without a unit: nothing is written outside one. */
  get writer(): EntityManager {
    const unit = currentUnit.getStore();
    if (unit === undefined) throw new Error('A write needs an open unit of work');
    return unit.manager;
  }

  /** The open unit's manager; without a unit, a connection that sees what is committed and can change nothing. */
  get reader(): EntityManager {
    return currentUnit.getStore()?.manager ?? this.connections.reading.manager;
  }

  /**
   * Locks rows by id until the unit ends, in ascending order (crossed locks in one order cannot deadlock), and returns
   * those that exist, sorted by id. On SQLite the unit is alone anyway.
   */
  async lock<E extends ObjectLiteral & { id: string }>(entity: EntityTarget<E>, ids: readonly string[]): Promise<E[]> {
    if (currentUnit.getStore() === undefined) throw new Error('A lock needs an open unit of work');
    const inOrder = { sql: `1 = 1 ORDER BY id${this.forUpdate}`, parameters: [] };
    return this.matching(entity, 'id', [...ids].sort(), inOrder);
  }

  /**
   * The rows in which a property has one of the values, in no order; `and` narrows them further, or puts them in order. Some thousands of
   * values at most. Written without the query builder, as `insertMany` is.
   */
  async matching<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    property: keyof E & string,
    values: readonly unknown[],
    and?: { readonly sql: string; readonly parameters: readonly unknown[] },
  ): Promise<E[]> {
    const wanted = [...new Set(values)];
    if (wanted.length === 0) return [];
    return this.read(this.readingOf(entity), property, wanted, and);
  }

  /** The same with some properties only; give the list of them as a constant. */
  async parts<E extends ObjectLiteral, Property extends keyof E & string>(
    entity: EntityTarget<E>,
    properties: readonly Property[],
    property: keyof E & string,
    values: readonly unknown[],
  ): Promise<Pick<E, Property>[]> {
    const wanted = [...new Set(values)];
    if (wanted.length === 0) return [];
    const known = this.partReadings.get(properties) ?? rowReading(this.connections.writing, entity, properties);
    this.partReadings.set(properties, known as RowReading<ObjectLiteral>);
    return this.read(known as RowReading<E>, property, wanted);
  }

  private async read<E>(
    { textFor, entityOf }: RowReading<E>,
    property: keyof E & string,
    wanted: readonly unknown[],
    and?: { readonly sql: string; readonly parameters: readonly unknown[] },
  ): Promise<E[]> {
    const list = this.listOf(wanted);
    const text = textFor(property, list.sql) + (and === undefined ? '' : ` AND ${and.sql}`);
    const rows = await this.rows<Record<string, unknown>>(text, [...list.parameters, ...(and?.parameters ?? [])]);
    return rows.map(entityOf);
  }

  /**
   * The row in which a property that is unique has a value. Outside a unit it is read together with what other requests
   * ask for in the same turn of the loop.
   */
  async one<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    property: keyof E & string,
    value: string,
  ): Promise<E | undefined> {
    if (currentUnit.getStore() !== undefined) return (await this.matching(entity, property, [value]))[0];
    return this.sharedOf(entity, property).one(value);
  }

  /**
   * Inserts many rows with multi-row statements. Written without the query builder: it puts NULL into the text of a
   * statement, so that no two are alike, and takes several times as long.
   */
  async insertMany<E extends ObjectLiteral>(entity: EntityTarget<E>, rows: readonly Partial<E>[]): Promise<void> {
    const { driver } = this.connections.writing;
    const { written, begin, places } = this.writingOf(entity);
    for (const chunk of chunksFor(rows, written.length, this.engine)) {
      const values = chunk.flatMap((row) =>
        written.map((column): unknown => driver.preparePersistentValue(column.getEntityValue(row), column) ?? null),
      );
      await this.writer.query(`${begin} ${chunk.map(() => places).join(', ')}`, values);
    }
  }

  /**
   * Changes properties of the row with an id; those that are undefined stay. Written without the query builder: it puts
   * numbers into the text of a statement, so that hardly two are alike, and takes several times as long.
   */
  async changeOne<E extends ObjectLiteral & { id: string }>(
    entity: EntityTarget<E>,
    id: string,
    patch: Partial<E>,
  ): Promise<void> {
    const { driver } = this.connections.writing;
    const { columns, tableName } = this.connections.writing.getMetadata(entity);
    const changed = columns.filter(({ propertyName }) => patch[propertyName] !== undefined);
    if (changed.length === 0) return;
    const values = changed.map((column): unknown => driver.preparePersistentValue(patch[column.propertyName], column));
    const set = changed.map(({ databaseName }) => `${driver.escape(databaseName)} = ?`).join(', ');
    await this.writer.query(`UPDATE ${driver.escape(tableName)} SET ${set} WHERE id = ?`, [
      ...values.map((value) => value ?? null),
      id,
    ]);
  }

  /** Runs a statement of the unit and says how many rows it changed. Parameters are `?` on both engines. */
  async change(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const { queryRunner } = this.writer;
    if (queryRunner === undefined) throw new Error('A write needs an open unit of work');
    const result = await queryRunner.query(sql, parameters.map(asParameter(this.engine)), true);
    return result.affected ?? 0;
  }

  /** Reads rows by SQL. Parameters are `?` on both engines; instants are given as Date and come back as each driver has them. */
  async rows<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    const { reader } = this;
    const values = parameters.map(asParameter(this.engine));
    return reader.queryRunner
      ? (reader.queryRunner.query(sql, values) as Promise<R[]>)
      : reader.query<R[]>(sql, values);
  }

  /** What stands behind `IN` for some values, with their parameters: for statements over many ids. */
  listOf(values: readonly unknown[]): ValueList {
    return valueList(this.engine, values);
  }

  /** What is the same of all inserts of an entity: worked out once. */
  private writingOf(entity: EntityTarget<ObjectLiteral>): RowWriting {
    const known = this.writings.get(entity) ?? rowWriting(this.connections.writing, entity);
    this.writings.set(entity, known);
    return known;
  }

  private readingOf<E extends ObjectLiteral>(entity: EntityTarget<E>): RowReading<E> {
    const known = this.readings.get(entity) ?? rowReading(this.connections.writing, entity);
    this.readings.set(entity, known as RowReading<ObjectLiteral>);
    return known as RowReading<E>;
  }

  private sharedOf<E extends ObjectLiteral>(entity: EntityTarget<E>, property: keyof E & string): SharedReading<E> {
    const ofEntity = this.shared.get(entity) ?? new Map<string, SharedReading<ObjectLiteral>>();
    this.shared.set(entity, ofEntity);
    const known = ofEntity.get(property) as SharedReading<E> | undefined;
    if (known !== undefined) return known;
    const made = new SharedReading(this.readingOf(entity), property, (values, textFor) => {
      const { sql, parameters } = this.listOf(values);
      return this.rows(textFor(sql), parameters);
    });
    ofEntity.set(property, made as unknown as SharedReading<ObjectLiteral>);
    return made;
  }

  /** `FOR UPDATE SKIP LOCKED` where the engine has it: for queues of which several processes take. */
  get skippingLocked(): string {
    return this.engine === 'mysql' ? ' FOR UPDATE SKIP LOCKED' : '';
  }

  /** `FOR UPDATE` where the engine has it. */
  get forUpdate(): string {
    return this.engine === 'mysql' ? ' FOR UPDATE' : '';
  }
}

/** SQLite keeps instants as text and booleans as 0 and 1; its driver takes neither Date nor boolean. */
const asParameter =
  (engine: Engine) =>
  (value: unknown): unknown => {
    if (engine === 'mysql') return value;
    if (value instanceof Date) return value.toISOString().replace('T', ' ').replace('Z', '');
    return typeof value === 'boolean' ? Number(value) : value;
  };
