import { z } from 'zod';
import { whole } from './whole.ts';

/** How often jobs are done by the clock, and how long is kept what they drop. */
export interface JobsConfig {
  readonly termsSeconds: number;
  readonly expirySeconds: number;
  readonly cleanupSeconds: number;
  readonly passwordDays: number;
  readonly webhookLogDays: number;
}

export const jobVariables = {
  TERMS_EVERY_SECONDS: whole(60, 1, 86_400),
  EXPIRY_EVERY_SECONDS: whole(300, 1, 86_400),
  CLEANUP_EVERY_SECONDS: whole(3_600, 1, 86_400),
  PASSWORD_DAYS: whole(30, 1, 3_650),
  WEBHOOK_LOG_DAYS: whole(30, 1, 365),
};

const jobEnvironment = z.object(jobVariables);

export const toJobs = (env: z.infer<typeof jobEnvironment>): JobsConfig => ({
  termsSeconds: env.TERMS_EVERY_SECONDS,
  expirySeconds: env.EXPIRY_EVERY_SECONDS,
  cleanupSeconds: env.CLEANUP_EVERY_SECONDS,
  passwordDays: env.PASSWORD_DAYS,
  webhookLogDays: env.WEBHOOK_LOG_DAYS,
});
