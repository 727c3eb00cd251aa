import { readFileSync } from 'node:fs';
import type { DatabaseTls } from '../config/config.ts';

/** How mysql2 is told: the server's certificate must be of a trusted authority, and for this very host. */
export const toSsl = (tls: DatabaseTls | null) =>
  tls && {
    minVersion: 'TLSv1.2',
    rejectUnauthorized: true,
    verifyIdentity: true,
    ...(tls.caFile ? { ca: readFileSync(tls.caFile) } : {}),
    ...(tls.client ? { cert: readFileSync(tls.client.certFile), key: readFileSync(tls.client.keyFile) } : {}),
  };
