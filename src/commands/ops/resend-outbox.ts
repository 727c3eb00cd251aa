import { Partner } from '../../entities/partner.ts';
import { parseGlobalId } from '../../services/global-ids.ts';
import { openSecretBox } from '../../services/secret-box.ts';
import { findFailedDeliveries, resendFailed } from '../../services/webhooks/resend-failed.ts';
import { UsageError } from '../command.ts';
import type { Operation } from './operation.ts';

export interface ResendOptions {
  /** An MPN id. */
  readonly partner: string;
  /** A global id, as the API shows it. */
  readonly endpoint?: string;
  readonly since?: Date;
}

/** Has the webhooks that were given up attempted again; a running server's worker does it. */
export const resendOutbox =
  ({ partner: mpnId, endpoint, since }: ResendOptions): Operation =>
  async ({ config, database, now, isDryRun, progress }) => {
    const partner = await database.read((manager) => manager.findOneBy(Partner, { mpnId }));
    if (!partner) throw new UsageError(`There is no partner with the MPN id ${mpnId}.`);
    const endpointId = endpoint === undefined ? null : uuidOf(endpoint);
    const found = await findFailedDeliveries(database, {
      partnerId: partner.id,
      endpointId,
      since: since ?? null,
    });
    const sendable = found.filter(({ isEnabled }) => isEnabled);
    const disabled = found.length - sendable.length;
    const deps = {
      database,
      secrets: openSecretBox(config.secretKey, config.dataDir, config.previousSecretKey),
      clock: () => now,
      webhookPolicy: config.webhooks,
    };
    const { resent, refused } = isDryRun
      ? { resent: 0, refused: 0 }
      : await resendFailed(deps, partner, sendable, (done) =>
          progress.at(done / sendable.length, `${done} of ${sendable.length} deliveries`),
        );
    return {
      isGood: disabled + refused === 0,
      result: { found: found.length, resent, disabled: disabled + refused },
      lines: [
        `${found.length} deliveries were given up; ${resent} are due again.`,
        ...(disabled + refused > 0
          ? [`${disabled + refused} are of disabled endpoints: enable these first.`]
          : []),
      ],
    };
  };

const uuidOf = (id: string): string => {
  const parsed = parseGlobalId(id);
  if (parsed?.name !== 'WebhookEndpoint')
    throw new UsageError(`${id} is no id of a webhook endpoint (whe_…).`);
  return parsed.uuid;
};
