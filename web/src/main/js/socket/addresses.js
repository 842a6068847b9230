/** The address, without user, query and fragment, which may be secrets; empty if it is none for a WebSocket. */
export function shownAddress(address) {
    try {
        const url = new URL(address);
        const isUsable = (url.protocol === "ws:" || url.protocol === "wss:") && !address.includes("#");
        return isUsable ? `${url.protocol}//${url.host}${url.pathname}` : "";
    }
    catch {
        return "";
    }
}
/** The same address with the scheme of WebSockets, which share ports and paths with HTTP (RFC 6455, section 3). */
export function ofWebSocket(target) {
    return target.replace(/^https:/i, "wss:").replace(/^http:/i, "ws:");
}
/** The address with this parameter, once: where the first of this name was, else at the end. */
export function withParameter(address, name, value) {
    const parameter = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    const mark = address.indexOf("?");
    if (mark < 0) {
        return `${address}?${parameter}`;
    }
    const query = address.slice(mark + 1);
    let isSet = false;
    const parts = query.split("&").flatMap((part) => {
        if (!isNamed(part, name)) {
            return [part];
        }
        const first = !isSet;
        isSet = true;
        return first ? [parameter] : [];
    });
    if (!isSet) {
        parts.splice(query === "" ? 0 : parts.length, query === "" ? 1 : 0, parameter);
    }
    return `${address.slice(0, mark)}?${parts.join("&")}`;
}
/** Whether a part of a query is the parameter of this name, which may be written with percent escapes. */
function isNamed(part, name) {
    const written = part.split("=", 1)[0].replace(/\+/g, " ");
    try {
        return decodeURIComponent(written) === name;
    }
    catch {
        return written === name;
    }
}
/** Whether this text is a token of RFC 9110, section 5.6.2, which a subprotocol must be. */
export function isSubprotocol(text) {
    return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text);
}
