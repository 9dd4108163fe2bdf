/**
 * Writes a typed document for every operation in the .graphql files of `src`, checked against schema.gql: one module a file, and
 * their types in one. `--check` writes nothing and fails where a file would change.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, visit } from 'graphql';

const web = fileURLToPath(new URL('.', import.meta.url));
const generated = join(web, 'src/generated');
const heading = '/* Written by `npm run documents` from the .graphql files and schema.gql. */\n';

/** @typedef {import('graphql').DocumentNode} DocumentNode @typedef {{ location: string, document: DocumentNode }} Source */

/** @returns {Source[]} */
function sources() {
  return readdirSync(join(web, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => ({
      location: path,
      document: parse(readFileSync(join(web, 'src', path), 'utf8'), { noLocation: true }),
    }));
}

/** @param {Source[]} all @returns {Map<string, import('graphql').FragmentDefinitionNode>} */
function fragmentsOf(all) {
  const fragments = all.flatMap(({ document }) =>
    document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION),
  );
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The operation with every fragment it needs, on as few letters as GraphQL allows for.
 * @param {import('graphql').OperationDefinitionNode} operation
 * @param {Map<string, import('graphql').FragmentDefinitionNode>} fragments
 */
function textOf(operation, fragments) {
  const needed = new Set();
  const collect = (/** @type {import('graphql').ASTNode} */ node) =>
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (!fragment) throw new Error(`no fragment ${value}`);
        if (needed.has(value)) return;
        needed.add(value);
        collect(fragment);
      },
    });
  collect(operation);
  const parts = [operation, ...[...needed].map((name) => fragments.get(name))];
  return parts
    .map((part) => print(/** @type {import('graphql').ASTNode} */ (part)))
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** @param {Source} source @param {Map<string, import('graphql').FragmentDefinitionNode>} fragments */
function moduleOf({ document }, fragments) {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const lines = operations.map((operation) => {
    const name = operation.name?.value ?? '';
    const type = name + operation.operation.replace(/^./, (letter) => letter.toUpperCase());
    return `export const ${name}Document = /* @__PURE__ */ typed<Types.${type}, Types.${type}Variables>(\n  '${textOf(operation, fragments)}',\n);\n`;
  });
  return `${heading}import { typed } from '../api/typed-document';\nimport type * as Types from './types';\n\n${lines.join('\n')}`;
}

/** @returns {Promise<Map<string, string>>} text by path */
async function write() {
  const all = sources();
  const fragments = fragmentsOf(all);
  const schemaText = readFileSync(join(web, '../../schema.gql'), 'utf8');
  const types = await codegen({
    filename: 'types.ts',
    schema: parse(schemaText, { noLocation: true }),
    documents: all,
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationTypes },
    config: {
      enumsAsTypes: true,
      enumType: 'string-literal',
      scalars: {
        ID: 'string',
        DateTime: 'string',
        LocalDate: 'string',
        Cursor: 'string',
        Fen: 'number',
        Minutes: 'number',
        Points: 'number',
        Count: 'number',
        SafeInt: 'number',
        Longitude: 'number',
        Latitude: 'number',
      },
      defaultScalarType: 'unknown',
      skipTypename: true,
      avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
      dedupeFragments: true,
      disableDescriptions: true,
    },
  });
  const files = new Map([[join(generated, 'types.ts'), heading + types]]);
  for (const source of all)
    files.set(join(generated, `${basename(source.location, '.graphql')}.ts`), moduleOf(source, fragments));
  return files;
}

const files = await write();
if (process.argv.includes('--check')) {
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  const known = new Set([...files.keys()].map((path) => basename(path)));
  const left = readdirSync(generated).filter((name) => !known.has(name));
  for (const [path] of stale) console.error(`${relative(process.cwd(), path)} is out of date: npm run documents`);
  for (const name of left) console.error(`src/generated/${name} belongs to no .graphql file: remove it`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
