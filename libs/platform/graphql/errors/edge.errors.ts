import { defineErrors } from '#kernel';

/** Refusals of the edge itself, before any use case is reached. */
export const edgeErrors = defineErrors({
  BAD_REQUEST: { zh: '请求有误：{reason}', en: 'Bad request: {reason}' },
  GRAPHQL_PARSE_FAILED: { zh: '查询语法有误：{reason}', en: 'The document is not GraphQL: {reason}' },
  GRAPHQL_VALIDATION_FAILED: {
    zh: '查询不符合接口定义：{reason}',
    en: 'The document does not fit the schema: {reason}',
  },
  INTROSPECTION_OFF: {
    zh: '正式环境不提供接口自省，请查阅随源码发布的 schema.gql',
    en: 'Introspection is off in production; read schema.gql, which is published with the source',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    zh: '一个连接最多 {limit} 个订阅',
    en: 'At most {limit} subscriptions on one socket',
  },
  QUERY_TOO_COMPLEX: {
    zh: '查询过于复杂：{measure} 为 {found}，上限 {limit}',
    en: 'The query is too complex: {measure} is {found}, at most {limit}',
  },
});
