import { buildSchema, printSchemaFile } from '#platform';
import { capabilities } from '../capabilities.js';

/** The text of `schema.gql`, from the code alone: no database is opened. */
export async function buildSchemaText(): Promise<string> {
  return printSchemaFile(await buildSchema(capabilities));
}
