const QUEUE_BYTES = 16 * 2 ** 20;
/** Messages that wait for a connection, with their sizes. */
export class MessageQueue {
    constructor(options) {
        this.messages = [];
        this.bytes = 0;
        const limits = typeof options === "number" ? { messages: options } : options;
        this.maxMessages = limits?.messages ?? 0;
        this.maxBytes = limits?.bytes ?? QUEUE_BYTES;
    }
    offer(data, size) {
        if (this.maxMessages <= 0) {
            return "not-connected";
        }
        if (this.messages.length >= this.maxMessages || this.bytes + size > this.maxBytes) {
            return "queue-full";
        }
        this.bytes += size;
        this.messages.push({ data: copied(data), size });
        return "held";
    }
    poll() {
        const next = this.messages.shift();
        this.bytes -= next?.size ?? 0;
        return next?.data;
    }
    get isEmpty() {
        return this.messages.length === 0;
    }
}
/** The size of a message in bytes; nothing if it is none. */
export function sizeOf(data) {
    if (typeof data === "string") {
        return new TextEncoder().encode(data).length;
    }
    try {
        const bytes = data;
        const size = data instanceof ArrayBuffer || ArrayBuffer.isView(data) ? bytes.byteLength : bytes.size;
        return typeof data === "object" && typeof size === "number" ? size : undefined;
    }
    catch {
        return undefined;
    }
}
function copied(data) {
    if (data instanceof ArrayBuffer) {
        return data.slice(0);
    }
    return ArrayBuffer.isView(data)
        ? data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength)
        : data;
}
