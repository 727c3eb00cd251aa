import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What may stand in a log, in a header and in the audit as it came. */
const soundId = /^[\w.:~+/=-]{1,64}$/;

/** The client's own id of the request where it can be kept, else a new one. */
export const requestIdOf = ({ 'x-request-id': given }: IncomingHttpHeaders): string =>
  typeof given === 'string' && soundId.test(given) ? given : randomUUID();

/** W3C Trace Context: version, trace, span, flags. Later versions may add to it. */
const soundTraceparent = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:$|-)/;
const exactLength = 55;

/** The client's `traceparent` where it is one; null else. */
export const traceparentOf = ({ traceparent: given }: IncomingHttpHeaders): string | null => {
  if (typeof given !== 'string' || !soundTraceparent.test(given)) return null;
  return given.startsWith('00') && given.length !== exactLength ? null : given.slice(0, exactLength);
};

/** The trace that a `traceparent` belongs to, as 32 hexadecimal digits. */
export const traceIdOf = (traceparent: string): string => traceparent.slice(3, 35);
