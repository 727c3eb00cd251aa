/** What the page of the explorer is told by the server; explorer/settings.ts reads it. */
export interface ExplorerSettings {
  /** Null where there is none: whoever explores then brings one. */
  readonly demoToken: string | null;
}

/** What the page of the front end is told by the server; examples/web/src/settings.ts reads it. */
export interface AppSettings {
  /** Whom one can sign in as; empty where there are no demo partners. */
  readonly demoPartners: readonly DemoPartner[];
  /** Whether the server runs documents only by their hash. */
  readonly sendsHashes: boolean;
}

/** A partner that one can sign in as, to try things out. */
export interface DemoPartner {
  readonly mpnId: string;
  readonly name: string;
  readonly type: string;
  readonly cloud: string;
  readonly country: string;
}
