import { z } from 'zod';

/** Where the metrics are told. */
export interface MetricsConfig {
  readonly host: string;
  readonly port: number;
}

/** Where traces are sent by OTLP. What else the `OTEL_*` variables say the libraries read by themselves. */
export interface TracingConfig {
  readonly url: string;
  readonly isJson: boolean;
  readonly serviceName: string;
}

const url = () => z.url({ protocol: /^https?$/, error: 'expected a URL' });
const protocol = () =>
  z.enum(['http/protobuf', 'http/json'], 'expected http/protobuf or http/json').optional();

export const observabilityVariables = {
  OTEL_SDK_DISABLED: z.enum(['true', 'false'], 'expected true or false').default('false'),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none'], 'expected otlp or none').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url().optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: protocol(),
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: protocol(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(/^[^=,]+=[^,]*(,[^=,]+=[^,]*)*$/, 'expected name=value, separated by commas')
    .optional(),
  OTEL_SERVICE_NAME: z.string().default('partner-onboarding-api'),
  OTEL_RESOURCE_ATTRIBUTES: z
    .string()
    .regex(/^[^=,]+=[^,]*(,[^=,]+=[^,]*)*$/, 'expected name=value, separated by commas')
    .optional(),
  OTEL_TRACES_SAMPLER: z
    .enum(
      [
        'always_on',
        'always_off',
        'traceidratio',
        'parentbased_always_on',
        'parentbased_always_off',
        'parentbased_traceidratio',
      ],
      'expected a sampler of OpenTelemetry',
    )
    .default('parentbased_always_on'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number('expected a number from 0 to 1')
    .min(0, 'expected a number from 0 to 1')
    .max(1, 'expected a number from 0 to 1')
    .optional(),
  METRICS_HOST: z.string().optional(),
  METRICS_PORT: z.coerce
    .number('expected a whole number from 0 to 65535')
    .int('expected a whole number from 0 to 65535')
    .min(0, 'expected at least 0')
    .max(65_535, 'expected at most 65535')
    .optional(),
};

const observabilityEnvironment = z.object(observabilityVariables);
type ObservabilityEnvironment = z.infer<typeof observabilityEnvironment>;

/** Null counts nothing. */
export const toMetrics = (env: ObservabilityEnvironment, host: string): MetricsConfig | null =>
  env.METRICS_PORT === undefined ? null : { host: env.METRICS_HOST ?? host, port: env.METRICS_PORT };

/** Null traces nothing: it takes an endpoint, or the word that there is one where OpenTelemetry looks for it. */
export const toTracing = (env: ObservabilityEnvironment): TracingConfig | null => {
  const base = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const own = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT;
  const isWanted = env.OTEL_TRACES_EXPORTER === 'otlp' || base !== undefined || own !== undefined;
  if (!isWanted || env.OTEL_TRACES_EXPORTER === 'none' || env.OTEL_SDK_DISABLED === 'true') return null;
  return {
    url: own ?? `${(base ?? 'http://localhost:4318').replace(/\/$/, '')}/v1/traces`,
    isJson: (env.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? env.OTEL_EXPORTER_OTLP_PROTOCOL) === 'http/json',
    serviceName: env.OTEL_SERVICE_NAME,
  };
};
