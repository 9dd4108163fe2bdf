import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform';
import type { VentureObjectionEntity } from '../data/objection.entity.js';

/** What somebody objects, under a real name (实名异议). Personal. */
export interface ObjectionTexts {
  readonly name: string;
  readonly statement: string;
  readonly evidence: string;
}

type Sealed = Pick<VentureObjectionEntity, 'nameSealed' | 'statementSealed' | 'evidenceSealed'>;

/** Seals who objects and what is said, each bound to its row and field. */
@Injectable()
export class ObjectionSeal {
  constructor(private readonly cipher: FieldCipher) {}

  sealed(id: string, { name, statement, evidence }: ObjectionTexts): Sealed {
    return {
      nameSealed: this.cipher.seal(name, placeOf(id, 'name')),
      statementSealed: this.cipher.seal(statement, placeOf(id, 'statement')),
      evidenceSealed: this.cipher.seal(evidence, placeOf(id, 'evidence')),
    };
  }

  /** In the clear, for who objected and who deals with it. */
  opened({ id, nameSealed, statementSealed, evidenceSealed }: VentureObjectionEntity): ObjectionTexts {
    return {
      name: this.cipher.open(nameSealed, placeOf(id, 'name')),
      statement: this.cipher.open(statementSealed, placeOf(id, 'statement')),
      evidence: this.cipher.open(evidenceSealed, placeOf(id, 'evidence')),
    };
  }
}

const placeOf = (id: string, field: keyof ObjectionTexts): string => `ventures_objection:${id}:${field}`;
