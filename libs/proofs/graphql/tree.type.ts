import { Field, ObjectType } from '@nestjs/graphql';
import { Connection, CountScalar, GraphQLDateTime } from '#platform';

@ObjectType('TreeHead', {
  description: 'A signed head of the provable book: keep it, later ones must continue it. 签名树头',
})
export class TreeHeadType {
  @Field(() => CountScalar, { description: 'Its number, from 1. 序号' })
  number: number;

  @Field(() => CountScalar, { description: 'How many transfers of the ledger it covers. 树的大小' })
  size: number;

  @Field({ description: 'The Merkle root over them (RFC 6962), in hexadecimal digits. 树根' })
  root: string;

  @Field(() => GraphQLDateTime, { description: 'When it was signed. 签发时间' })
  signedAt: Date;

  @Field({ description: 'The public key that signed it: ed25519: and 32 bytes in base64url. 签名公钥' })
  keyId: string;

  @Field({ description: 'Ed25519 over its canonical JSON, in hexadecimal digits. 签名' })
  signature: string;
}

@ObjectType({ description: 'A page of tree heads. 树头列表' })
export class TreeHeadConnection extends Connection(TreeHeadType) {}

@ObjectType('TreeConsistency', {
  description: 'Shows that the tree of `to` transfers begins with that of `from`, unchanged. 一致性证明',
})
export class TreeConsistencyType {
  @Field(() => CountScalar, { description: 'Size of the earlier tree. 先前大小' })
  from: number;

  @Field(() => CountScalar, { description: 'Size of the later tree. 之后大小' })
  to: number;

  @Field(() => [String], { description: 'The proof of RFC 6962 §2.1.2, in hexadecimal digits. 证明' })
  path: string[];
}
