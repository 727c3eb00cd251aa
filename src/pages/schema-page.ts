import { createHash } from 'node:crypto';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  lexicographicSortSchema,
} from 'graphql';
import { fieldMarkup, typeArticle } from './schema-articles.ts';
import { createDescribe, type Describe, linkTo } from './schema-markup.ts';
import { schemaStyle } from './schema-style.ts';
import { usesIn } from './schema-uses.ts';

/** The only thing that the page may load, by its hash: its own style. */
export const schemaStyleHash = `sha256-${createHash('sha256').update(schemaStyle).digest('base64')}`;

/** The whole schema on one page: every type, field, argument and value with an anchor, its words and links. */
export const schemaPage = (built: GraphQLSchema): string => {
  const chapters = chaptersOf(lexicographicSortSchema(built));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partner Onboarding API: schema</title>
<style>${schemaStyle}</style>
</head>
<body>
<nav aria-label="Contents">
<p><a href="#top">Partner Onboarding API</a></p>
${chapters.map(contents).join('\n')}
</nav>
<main id="top">
<h1>Schema</h1>
<p>Everything that can be asked and sent, as this server has it. Every name has an anchor, and the browser’s search
finds every word. Try it out in the <a href="/explorer">explorer</a>.</p>
${chapters.map(chapterMarkup).join('\n')}
</main>
</body>
</html>
`;
};

interface Chapter {
  readonly title: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly anchor: string;
  readonly name: string;
  readonly article: string;
}

const typeChapters: Readonly<Record<string, (type: GraphQLNamedType) => boolean>> = {
  Objects: isObjectType,
  Interfaces: isInterfaceType,
  Unions: isUnionType,
  Inputs: isInputObjectType,
  Enums: isEnumType,
  Scalars: isScalarType,
};

const chaptersOf = (schema: GraphQLSchema): Chapter[] => {
  const describe = createDescribe(schema);
  const uses = usesIn(schema);
  const roots = { Queries: schema.getQueryType(), Mutations: schema.getMutationType() };
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && type !== roots.Queries && type !== roots.Mutations,
  );
  const chapters = [
    ...Object.entries(roots).map(([title, root]) => ({
      title,
      entries: root ? rootEntries(root, describe) : [],
    })),
    ...Object.entries(typeChapters).map(([title, isIn]) => ({
      title,
      entries: types
        .filter(isIn)
        .map((type) => ({ anchor: type.name, name: type.name, article: typeArticle(type, describe, uses) })),
    })),
  ];
  return chapters.filter(({ entries }) => entries.length > 0);
};

const rootEntries = (root: GraphQLObjectType, describe: Describe): Entry[] =>
  Object.values(root.getFields()).map((field) => ({
    anchor: `${root.name}.${field.name}`,
    name: field.name,
    article: `<article>${fieldMarkup(root.name, field, describe, 'h3')}</article>`,
  }));

const contents = ({ title, entries }: Chapter): string =>
  `<details><summary>${title} <small>${entries.length}</small></summary><ul>
${entries.map(({ anchor, name }) => `<li>${linkTo(anchor, name)}</li>`).join('\n')}
</ul></details>`;

const chapterMarkup = ({ title, entries }: Chapter): string =>
  `<section><h2 id="${title}">${title}</h2>
${entries.map(({ article }) => article).join('\n')}
</section>`;
