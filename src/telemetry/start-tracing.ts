import { Tracing } from './tracing.ts';

/** Where traces are sent. */
export interface TracingOptions {
  readonly url: string;
  readonly isJson: boolean;
  readonly serviceName: string;
}

/**
 * Loads OpenTelemetry, which is not loaded where nobody asks for traces. What is not told here the libraries
 * read from the `OTEL_*` variables by themselves: headers, sampling, the size of batches.
 */
export const startTracing = async (
  { url, isJson, serviceName }: TracingOptions,
  onFailure: (error: unknown) => void,
): Promise<Tracing> => {
  const [sdk, resources, { OTLPTraceExporter }, { diag, DiagLogLevel }] = await Promise.all([
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/resources'),
    isJson
      ? import('@opentelemetry/exporter-trace-otlp-http')
      : import('@opentelemetry/exporter-trace-otlp-proto'),
    import('@opentelemetry/api'),
  ]);
  const quiet = () => {};
  diag.setLogger(
    { error: onFailure, warn: onFailure, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const named = resources.resourceFromAttributes({ 'service.name': serviceName });
  const given = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new sdk.BasicTracerProvider({
    resource: resources.defaultResource().merge(named).merge(given),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  return new Tracing(provider.getTracer('partner-onboarding-api'), () => provider.shutdown());
};
