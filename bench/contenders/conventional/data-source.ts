import { DataSource } from 'typeorm';
import { applyDialect } from '../../../src/database/dialects.ts';
import { SnakeNaming } from '../../../src/database/snake-naming.ts';
import { entities } from '../../../src/entities/index.ts';

/** The product's own tables as TypeORM reads them by itself. */
export const openDataSource = async (url: string): Promise<DataSource> => {
  applyDialect('mariadb');
  return new DataSource({
    type: 'mariadb',
    url,
    entities,
    namingStrategy: new SnakeNaming(),
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: true,
    poolSize: 10,
  }).initialize();
};
