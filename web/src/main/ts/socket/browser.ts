import type { Environment } from "../socket.js";

/** The parts of a page that this uses; each may be missing. */
interface Globals {
  readonly WebSocket?: Environment["WebSocket"];
  readonly performance?: { now(): number };
  readonly crypto?: { getRandomValues(array: Uint32Array): Uint32Array };
  readonly navigator?: { readonly onLine?: boolean; readonly languages?: readonly string[] };
  readonly document?: EventSource & { readonly visibilityState?: string };
  readonly console?: { error(error: unknown): void };
  setTimeout(action: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  addEventListener?: EventSource["addEventListener"];
  removeEventListener?: EventSource["removeEventListener"];
  reportError?(error: unknown): void;
}

interface EventSource {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

const page = globalThis as unknown as Globals;

/** The page, or Node. */
export function browser(): Environment {
  return {
    WebSocket: page.WebSocket as Environment["WebSocket"],
    now: () => (page.performance ?? Date).now(),
    wallClock: () => Date.now(),
    random: () => (page.crypto ? page.crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32 : Math.random()),
    setTimeout: (action, ms) => page.setTimeout(action, ms),
    clearTimeout: (timer) => page.clearTimeout(timer),
    languages: () => page.navigator?.languages ?? [],
    isOnline: () => page.navigator?.onLine !== false,
    onWake: (listener) => {
      const shown = (): void => {
        if (page.document?.visibilityState === "visible") {
          listener();
        }
      };
      page.addEventListener?.("online", listener);
      page.document?.addEventListener("visibilitychange", shown);
      return () => {
        page.removeEventListener?.("online", listener);
        page.document?.removeEventListener("visibilitychange", shown);
      };
    },
    report: (error) => (page.reportError ? page.reportError(error) : page.console?.error(error)),
  };
}
