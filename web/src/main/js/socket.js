import { browser } from "./socket/browser.js";
import { Session } from "./socket/session.js";
/** A failure with a code of the catalog, for a token source to reject with. */
export class KnownFailure extends Error {
    constructor(failure) {
        super("a failure with a code of the catalog");
        this.name = "KnownFailure";
        this.failure = failure;
    }
}
/**
 * Opens a socket: returns at once, and connects in the background. The policy decides about each failure.
 *
 * The budget is shared by all sockets with the same policy object. A failed handshake is the close code 1006 in the phase
 * `opening`, whatever the server answered: a browser hides the status.
 *
 * @param url where to connect, `ws:` or `wss:`
 * @throws TypeError if there is no `WebSocket`
 */
export function connect(url, policy, options = {}) {
    const environment = { ...browser(), ...options.environment };
    if (typeof environment.WebSocket !== "function") {
        throw new TypeError("there is no WebSocket; pass one as environment.WebSocket");
    }
    return new Session(url, policy, options, environment).socket;
}
