/** What Google puts into a page. Everything goes through src/ui/server.ts. */

/** One call to the server: the handlers are set first, then a public function is called by its name. */
interface ServerRun {
  withSuccessHandler(handler: (json: unknown) => void): ServerRun;
  withFailureHandler(handler: (error: unknown) => void): ServerRun;
  readonly [name: string]: (request: never) => unknown;
}

declare const google: { readonly script: { readonly run: ServerRun } };
