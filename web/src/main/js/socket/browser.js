const page = globalThis;
/** The page, or Node. */
export function browser() {
    return {
        WebSocket: page.WebSocket,
        now: () => (page.performance ?? Date).now(),
        wallClock: () => Date.now(),
        random: () => (page.crypto ? page.crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32 : Math.random()),
        setTimeout: (action, ms) => page.setTimeout(action, ms),
        clearTimeout: (timer) => page.clearTimeout(timer),
        languages: () => page.navigator?.languages ?? [],
        isOnline: () => page.navigator?.onLine !== false,
        onWake: (listener) => {
            const shown = () => {
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
