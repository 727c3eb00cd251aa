import { setTimeout as wait } from 'node:timers/promises';

const pollMs = 200;

interface Wait<T> {
  readonly deadlineMs: number;
  /** A question that fails, or is answered with nothing, is asked again. */
  readonly ask: () => Promise<T>;
  /** Why it can never come; null while it can. */
  readonly isHopeless?: () => string | null;
}

/** Waits for an answer. Says what was waited for in vain. */
export const until = async <T>(
  what: string,
  { deadlineMs, ask, isHopeless = () => null }: Wait<T>,
): Promise<NonNullable<T>> => {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    const reason = isHopeless();
    if (reason !== null) throw new Error(`${what}: ${reason}`);
    if (Date.now() > deadline) throw new Error(`${what}: not within ${deadlineMs / 1000} s`);
    await wait(pollMs);
  }
};
