// Names that both sides of the transports share on the page's side. Knows neither which host there is nor what is asked.

/** What the shell's preload puts into the page: one function. */
export type Bridge = (method: string, input: unknown) => Promise<unknown>;

declare global {
  interface Window {
    readonly workbenchCall?: Bridge;
  }
}
