import type { EntityManager } from 'typeorm';

const announced = new WeakMap<EntityManager, Set<string>>();

/** Tells those of this process who listen for the topic, once the manager's transaction is committed. */
export const announce = (manager: EntityManager, topic: string): void => {
  const topics = announced.get(manager) ?? new Set();
  announced.set(manager, topics.add(topic));
};

export const announcedBy = (manager: EntityManager): ReadonlySet<string> =>
  announced.get(manager) ?? new Set();
