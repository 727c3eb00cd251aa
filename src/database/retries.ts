import { isLinkLost, isRetryable } from './failures.ts';

const deadlineMs = 5_000;
const longestPauseMs = 500;

/** Asks again, ever later, while the engine gives up on the work or cannot be reached; not for ever. */
export const untilAnswered = async <T>(ask: () => Promise<T>): Promise<T> => {
  const deadline = Date.now() + deadlineMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      const isWorthTrying = isRetryable(error) || isLinkLost(error);
      if (!isWorthTrying || Date.now() > deadline) throw error;
      await pause(Math.random() * Math.min(20 * 2 ** attempt, longestPauseMs));
    }
  }
};

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
