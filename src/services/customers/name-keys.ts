import type { EntityManager } from 'typeorm';
import type { Customer } from '../../entities/customer.ts';
import { CustomerRelationship } from '../../entities/customer-relationship.ts';
import { CustomerSearchWord } from '../../entities/customer-search-word.ts';
import { cut, fold, searchWords } from '../../onboarding/search-words.ts';

/** What lists are ordered by and filtered on. */
export const nameKeyOf = (companyName: string): string => cut(fold(companyName), 255);

/** The words that the customer is found by: those of its name, and the prefix of its domain. */
export const insertSearchWords = async (
  manager: EntityManager,
  { id, companyName, domain }: Pick<Customer, 'id' | 'companyName' | 'domain'>,
): Promise<void> => {
  const [prefix = ''] = domain.split('.');
  const words = [...new Set([...searchWords(companyName), prefix])];
  await manager.insert(
    CustomerSearchWord,
    words.map((word) => ({ customerId: id, word })),
  );
};

/** After a new name: in every partner's list, whether it still sells to the customer or not. */
export const moveName = async (manager: EntityManager, customer: Customer): Promise<void> => {
  const { id: customerId, companyName } = customer;
  await manager.update(CustomerRelationship, { customerId }, { nameKey: nameKeyOf(companyName) });
  await manager.delete(CustomerSearchWord, { customerId });
  await insertSearchWords(manager, customer);
};
