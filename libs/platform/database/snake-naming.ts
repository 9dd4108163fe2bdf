import { DefaultNamingStrategy } from 'typeorm';

/** `ownerId` in an entity is `owner_id` in its table. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
