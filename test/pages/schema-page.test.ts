import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schemaPage } from '../../src/pages/schema-page.ts';

const shipped = schemaPage(
  buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')),
);

describe('the page of our schema', () => {
  const anchors = [...shipped.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  test('has each anchor once', () => {
    expect(anchors.length).toBeGreaterThan(400);
    expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([]);
  });

  test('leads nowhere that is not there', () => {
    const targets = [...shipped.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !anchors.includes(id))).toEqual([]);
  });

  test.each([
    'Query.customers',
    'Query.customers(first:)',
    'Mutation.submitCustomer',
    'Customer.domain',
    'Cloud.PUBLIC',
    'UserErrorCode.QUOTE_EXPIRED',
    'SubmitCustomerInput.expectedVersion',
    'Decimal',
  ])('has %s', (coordinate) => {
    expect(anchors).toContain(coordinate);
  });

  test('links what descriptions name: queries, types and codes', () => {
    expect(shipped).toContain('<code><a href="#Query.market">market</a></code>');
    expect(shipped).toContain('<a href="#UserErrorCode.QUOTE_EXPIRED">QUOTE_EXPIRED</a>');
  });

  test('loads nothing and runs nothing', () => {
    expect(shipped).not.toMatch(/<script|<link|<img|@import|url\(/);
  });
});

describe('any schema', () => {
  const page = schemaPage(
    buildSchema(`
      "The <root>"
      type Query {
        "Finds & tells \`Thing\`."
        things(kind: Kind = OLD, first: Int = 2 @deprecated(reason: "Ask for all")): [Thing!]! @deprecated(reason: "Use \`all\`")
        all: Any
      }
      interface Named { name: String }
      type Thing implements Named { name: String }
      type Other { name: String }
      union Any = Thing | Other
      enum Kind { NEW OLD @deprecated(reason: "<b>gone</b>") }
      input Filter { name: String = "a<b" @deprecated(reason: "no") }
      scalar When @specifiedBy(url: "https://when.example/")
    `),
  );

  test('marks what is deprecated, and says why', () => {
    expect(page).toContain('<s><a href="#Query.things">things</a></s>');
    expect(page).toContain(
      '<strong class="deprecated">Deprecated</strong> Use <code><a href="#Query.all">all</a></code>',
    );
    expect(page).toContain('<s>first</s>: <a href="#Int">Int</a> = 2');
    expect(page).toContain('<s><a href="#Kind.OLD">OLD</a></s>');
    expect(page).toContain('<s><a href="#Filter.name">name</a></s>');
  });

  test('shows signs of HTML as they are', () => {
    expect(page).toContain('Finds &amp; tells');
    expect(page).toContain('&lt;b&gt;gone&lt;/b&gt;');
    expect(page).toContain('= &quot;a&lt;b&quot;');
  });

  test('tells defaults, interfaces, members of unions, specifications and uses', () => {
    expect(page).toContain('kind: <a href="#Kind">Kind</a> = OLD');
    expect(page).toContain('Is a <a href="#Named">Named</a>');
    expect(page).toContain('One of <a href="#Other">Other</a>, <a href="#Thing">Thing</a>');
    expect(page).toContain('href="https://when.example/"');
    expect(page).toContain('Used by <a href="#Query.things">Query.things</a>');
    expect(page).toContain('Used by <a href="#Thing">Thing</a>');
  });
});
