import { defineErrors } from '#kernel';

/** Refusals of the provable book (存证). */
export const proofsErrors = defineErrors({
  PROOF_NOT_YET: {
    zh: '该笔尚未编入存证，请稍后再试',
    en: 'It has no place in the provable book yet; try again soon',
  },
  PROOF_ERASED: {
    zh: '该笔的盐值已删除，不能再出具证明',
    en: 'Its salt was erased: no proof of it can be made any more',
  },
  TREE_HEAD_UNKNOWN: { zh: '没有大小为 {size} 的签名树头', en: 'There is no signed tree head of size {size}' },
  TREE_NOT_CONSISTENT: {
    zh: '存证树不延续上一个签名树头，请运行 linli audit',
    en: 'The tree does not continue the last signed head: run `linli audit`',
  },
});
