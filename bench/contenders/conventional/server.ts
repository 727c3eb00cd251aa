import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema } from 'type-graphql';
import { announce, receiveSetup } from '../shared/setup.ts';
import { CustomersResolver } from './customers.resolver.ts';
import { openDataSource } from './data-source.ts';
import { type Context, createLoaders } from './loaders.ts';
import { CategoriesResolver, OffersResolver } from './offers.resolver.ts';
import { OnboardingsResolver } from './onboardings.resolver.ts';
import { SubscriptionsResolver } from './subscriptions.resolver.ts';

/** As the packages' own guides put them together: Apollo Server, type-graphql, TypeORM repositories, DataLoader. */
const { databaseUrl, callers } = await receiveSetup();
const dataSource = await openDataSource(databaseUrl);
const schema = await buildSchema({
  resolvers: [
    CustomersResolver,
    SubscriptionsResolver,
    OffersResolver,
    CategoriesResolver,
    OnboardingsResolver,
  ],
  validate: false,
});
const server = new ApolloServer<Context>({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => {
    const { partnerId = '', subject = '' } = callers[req.headers.authorization ?? ''] ?? {};
    return { dataSource, partnerId, subject, loaders: createLoaders(dataSource, partnerId) };
  },
});
announce(Number(new URL(url).port));
