/** A request as SDK middleware sees it; a structural type, so that every SDK version fits without importing any. */
export interface SdkRequest {
  readonly url: string;
  readonly method?: string | undefined;
  readonly headers: Headers;
  readonly body?: unknown;
}

/** What the SDK tells middleware of the call in flight. */
export interface SdkCallOptions {
  readonly body?: unknown;
  readonly stream?: boolean | undefined;
}

export interface SdkContext {
  readonly options?: SdkCallOptions | undefined;
  parse?(response: Response): Promise<unknown>;
}

/** Fits `new Anthropic({ middleware: [...] })` of every SDK from 0.101 on, and the Bedrock, Google Cloud and Foundry clients. */
export type SdkMiddleware = <R extends SdkRequest>(request: R, next: (request: R) => Promise<Response>, context?: SdkContext) => Promise<Response>;
