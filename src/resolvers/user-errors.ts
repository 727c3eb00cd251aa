import type { Finding } from '../onboarding/finding.ts';
import type { InputIds } from '../schema/global-ids.ts';
import { messageOf } from '../schema/messages.ts';
import type { OnboardingPayload } from '../schema/payloads/onboarding.ts';
import type { UserError } from '../schema/types/user-errors.ts';
import type { OnboardingResult } from '../services/onboarding/drafts.ts';
import type { Context } from './context.ts';

/** Findings with their sentences in the caller's language. */
export const toUserErrors = (findings: readonly Finding[], { locale, record }: Context): UserError[] => {
  record.userErrors.push(...findings.map(({ code }) => code));
  return findings.map((found) => ({ ...found, message: messageOf(found, locale) }));
};

/** What every onboarding mutation answers. */
export const toPayload = (
  { onboarding, findings, isReplayed = false }: OnboardingResult,
  ids: InputIds,
  context: Context,
): OnboardingPayload => {
  context.outcome.isReplayed ||= isReplayed;
  return { onboarding, userErrors: toUserErrors(ids.judge(findings), context) };
};
