import { parse, type OperationDefinitionNode } from 'graphql';
import { countRootFields, measureOperation, type Measures } from './measure-operation.js';

function measure(text: string): Measures {
  const document = parse(text);
  return measureOperation(document, document.definitions[0] as OperationDefinitionNode);
}

describe('the measures of an operation', () => {
  it('counts levels of fields, through fragments, and leaves introspection out', () => {
    expect(measure('{ a { b { c } } }').depth).toBe(3);
    expect(measure('{ ...F } fragment F on Query { a { ... on A { b } } }').depth).toBe(2);
    expect(measure('{ __schema { types { name } } a }').depth).toBe(1);
  });

  it('counts an alias each time its fragment is used', () => {
    expect(measure('{ x: a y: a b { ...F } c { ...F } } fragment F on B { z: d }').aliases).toBe(4);
  });

  it('sees one field repeated under many names, in one selection and through fragments', () => {
    expect(measure('{ a a b: a ...F } fragment F on Query { c: a }').repetitions).toBe(4);
    expect(measure('{ a { id } b { id } }').repetitions).toBe(1);
  });

  it('multiplies nested pages; a variable counts as the largest page, a bare list as the usual one', () => {
    expect(measure('{ a(first: 10) { nodes { b(first: 5) { nodes { id } } } } }').rows).toBe(50);
    expect(measure('query($n: Int) { a(first: $n) { nodes { id } } }').rows).toBe(100);
    expect(measure('{ a { edges { node { id } } } }').rows).toBe(20);
    expect(measure('{ a(first: 10) { nodes { id } } b(first: 30) { nodes { id } } }').rows).toBe(30);
  });

  it('ends on circular fragments, and on doubling ones in linear time', () => {
    expect(
      measure('{ ...A } fragment A on Query { a { ...B } } fragment B on Query { a { ...A } }').depth,
    ).toBeLessThan(10);
    const doubling = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Query { a { ...F${n + 1} } b { ...F${n + 1} } }`,
    ).join(' ');
    const before = performance.now();
    expect(measure(`{ ...F0 } ${doubling} fragment F60 on Query { c }`).fields).toBeGreaterThan(1e15);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('counts root fields by name', () => {
    const document = parse('mutation { a: login b: login ...F } fragment F on Mutation { c: login logout }');
    expect([...countRootFields(document, document.definitions[0] as OperationDefinitionNode)]).toEqual([
      ['login', 3],
      ['logout', 1],
    ]);
  });
});
