import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { ChineseWords } from './chinese-words.js';

const words = new ChineseWords(
  buildSchema(`
  """Where it stands. 状态"""
  enum DriveState {
    """Takes gifts (see 公益金). 进行中"""
    OPEN
    """Nothing is said in another language."""
    DRAFT
  }
  """A budget. 预算"""
  input BudgetInput {
    """Lines. 明细"""
    lines: [LineInput!]!
    """Of all lines, in fen. 总额（分）"""
    total: Int
  }
  """A line. 明细"""
  input LineInput {
    """In fen. 金额"""
    amount: Int
    """As the bank has it. 户名"""
    name: String
  }
  """An order. 订单"""
  input OrderInput {
    """Whose. 姓名"""
    name: String
    """What it costs. 预算"""
    budget: BudgetInput
  }
  type Query {
    """Some of them. 列表"""
    orders(
      """How many at most. 每页条数"""
      first: Int
    ): Int
  }
  type Mutation {
    """Takes an order. 下单"""
    order(input: OrderInput!): Int
    """Pays."""
    pay(input: LineInput!): Int
  }`),
);

describe('Chinese words for what a refusal names', () => {
  it.each([
    ['name', 'order', '姓名'],
    ['name', 'pay', '户名'],
    ['name', undefined, undefined],
    ['input.name', 'OrderInput', '姓名'],
    ['budget.total', 'OrderInput', '预算 · 总额（分）'],
    ['amount', undefined, '金额'],
    ['input.budget.total', 'order', '预算 · 总额（分）'],
    ['budget.lines.2.amount', 'order', '预算 · 明细 · 第 3 项 · 金额'],
    ['budget.lines[0].name', 'order', '预算 · 明细 · 第 1 项 · 户名'],
    ['total', 'order', '总额（分）'],
    ['first', 'orders', '每页条数'],
    ['first', 'order', undefined],
    ['nothing', 'order', undefined],
    ['budget.nothing', 'order', undefined],
    ['input', 'order', undefined],
    ['', 'order', undefined],
    ['constructor', 'order', undefined],
    ['amount', 'anotherName', '金额'],
  ])('the field %s of %s: %s', (path, root, word) => {
    expect(words.field(path, root)).toBe(word);
  });

  it('states and operations, where the schema has a word', () => {
    expect([words.state('Drive', 'OPEN'), words.state('Drive', 'DRAFT')]).toEqual(['进行中', undefined]);
    expect([words.state('Drive', 'GONE'), words.state('Nothing', 'OPEN')]).toEqual([undefined, undefined]);
    expect([words.operation('order'), words.operation('pay')]).toEqual(['下单', undefined]);
  });

  it('every field that can be sent has one', () => {
    const schema = buildSchema(readFileSync('schema.gql', 'utf8'));
    const all = new ChineseWords(schema);
    const wordless = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) =>
      args
        .flatMap(({ type }) => {
          const named = getNamedType(type);
          return isInputObjectType(named) ? Object.values(named.getFields()) : [];
        })
        .filter((field) => all.field(field.name, name) === undefined)
        .map((field) => `${name}: ${field.name}`),
    );
    expect(wordless).toEqual([]);
  });
});
