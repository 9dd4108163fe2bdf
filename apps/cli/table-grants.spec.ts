import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import libsql from 'libsql';
import { grantStatements, guardsOf, schemaOf } from './table-grants.js';

describe('grants', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-grants-'));
  const file = join(folder, 'schema.sqlite');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('leave out what an unconditional trigger refuses, and only that', () => {
    const database = new libsql(file);
    database.exec(`
      CREATE TABLE entry (id TEXT);
      CREATE TABLE account (id TEXT, balance INTEGER);
      CREATE TABLE person (id TEXT);
      CREATE TABLE platform_migration (id TEXT);
      CREATE TRIGGER a BEFORE UPDATE ON entry FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'no'); END;
      CREATE TRIGGER b BEFORE DELETE ON entry FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'no'); END;
      CREATE TRIGGER c BEFORE UPDATE ON account FOR EACH ROW WHEN NEW.balance < 0 BEGIN SELECT RAISE(ABORT, 'no'); END;
      CREATE TRIGGER d BEFORE DELETE ON account FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'no'); END;`);
    database.close();
    expect(grantStatements(guardsOf(file), 'linli', "'app'@'%'")).toEqual([
      "GRANT SELECT, INSERT, UPDATE ON `linli`.`account` TO 'app'@'%';",
      "GRANT SELECT, INSERT ON `linli`.`entry` TO 'app'@'%';",
      "GRANT SELECT, INSERT, UPDATE, DELETE ON `linli`.`person` TO 'app'@'%';",
      "GRANT SELECT ON `linli`.`platform_migration` TO 'app'@'%';",
    ]);
  });

  it.each([
    ['mysql://linli:secret@db:3306/tinghu', 'tinghu'],
    ['mysql://linli@db:3306', 'linli'],
    ['sqlite:data/linli.sqlite', 'linli'],
    [undefined, 'linli'],
  ])('of %s are for the schema %s', (url, schema) => {
    expect(schemaOf(url)).toBe(schema);
  });
});
