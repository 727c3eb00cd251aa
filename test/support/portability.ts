/** A way of speaking to the database that not every engine understands, or takes to mean the same. */
export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
}

/** What no source file may hold: as SQL, or as TypeORM's word for it. */
export const sourceRules: readonly Rule[] = [
  {
    name: 'SKIP LOCKED: silently locks nothing on some engines',
    pattern: /skip\s+locked|onLocked|skip_locked/i,
  },
  { name: 'FULLTEXT: every engine has its own', pattern: /fulltext|match\s*\(.*against/i },
  { name: 'GET_LOCK: known to one node alone', pattern: /\b(get|release|is_free|is_used)_lock\b/i },
  {
    name: 'ON DELETE CASCADE: deletes out of sight',
    pattern: /on\s+delete\s+cascade|(onDelete|cascade)\s*:\s*('CASCADE'|true|\[)/i,
  },
  { name: 'a trigger: changes out of sight', pattern: /\b(create|drop)\s+trigger\b/i },
  {
    name: 'FOR UPDATE: refused by SQLite',
    pattern: /\bfor\s+(update|share)\b|lock\s+in\s+share\s+mode|setLock\s*\(|pessimistic_/i,
  },
  {
    name: 'auto-increment: no order and no identity on several nodes',
    pattern: /auto_?increment|PrimaryGeneratedColumn|@Generated\b|isGenerated|generationStrategy/i,
  },
  { name: 'several statements at once', pattern: /multipleStatements/ },
];

/** What no statement that is sent may be. */
export const statementRules: readonly Rule[] = [
  ...sourceRules,
  { name: 'several statements at once', pattern: /;\s*\S/ },
  {
    // A CHECK that takes the place of its own former self is one change: the table is never without it.
    name: 'several changes in one ALTER: not taken back in part',
    pattern:
      /^\s*alter\s+table\s+\S+\s+(?!drop constraint (\w+), add constraint \1 check )(.*,\s*(add|drop|modify|change|alter|rename))\b/is,
  },
];

const literals = /'(?:[^'\\]|''|\\.)*'/gs;

export const faultsOf = (text: string, rules: readonly Rule[]): string[] =>
  rules.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);

/** Words in a value are nobody's order to the database. */
export const faultsOfStatement = (sql: string): string[] =>
  faultsOf(sql.replaceAll(literals, "''"), statementRules);
