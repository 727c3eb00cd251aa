import { UnavailableError } from '../services/errors.ts';

/**
 * Waits no longer than this: its caller is told to come back, and the signal tells the work to begin nothing
 * more. What is under way goes on unheard.
 */
export const withDeadline = async <T>(
  work: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
): Promise<T> => {
  const controller = new AbortController();
  const late = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  const timer = setTimeout(
    () => controller.abort(new UnavailableError('This took too long. Try again in a moment.')),
    milliseconds,
  );
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
};
