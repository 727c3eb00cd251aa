import { NIL as nilUuid } from 'uuid';
import type { FieldPath, Finding } from '../onboarding/finding.ts';
import { type NodeName, parseGlobalId } from '../services/global-ids.ts';

/**
 * Reads the ids of one mutation's input. A malformed one goes on as an id that no row has, so that every
 * other value is judged as well; what is then said about it becomes INVALID_ID.
 */
export class InputIds {
  readonly #malformed = new Set<string>();

  read(name: NodeName, id: string, field: FieldPath): string {
    const parsed = parseGlobalId(id);
    if (parsed?.name === name) return parsed.uuid;
    this.#malformed.add(JSON.stringify(field));
    return nilUuid;
  }

  judge(findings: readonly Finding[]): Finding[] {
    return findings.map((found) =>
      this.#malformed.has(JSON.stringify(found.field)) ? { code: 'INVALID_ID', field: found.field } : found,
    );
  }
}
