// The part of jsdom that tests use by themselves; it brings no types.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { readonly url: string });
    readonly window: { readonly WebSocket: typeof WebSocket; readonly close: () => void };
  }
}
