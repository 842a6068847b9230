const QUEUE_BYTES = 16 * 2 ** 20;
/** Messages that wait for a connection, with their sizes. */
export class MessageQueue {
    constructor(options) {
        /** In the order in which they were added. Unlike an array, a set gives its first element away in constant time. */
        this.messages = new Set();
        this.bytes = 0;
        const limits = typeof options === "number" ? { messages: options } : options;
        this.maxMessages = limits?.messages ?? 0;
        this.maxBytes = limits?.bytes ?? QUEUE_BYTES;
    }
    offer(data, size) {
        if (this.maxMessages <= 0) {
            return "not-connected";
        }
        if (this.messages.size >= this.maxMessages || this.bytes + size > this.maxBytes) {
            return "queue-full";
        }
        this.bytes += size;
        this.messages.add({ data: copied(data), size });
        return "held";
    }
    poll() {
        for (const next of this.messages) {
            this.messages.delete(next);
            this.bytes -= next.size;
            return next.data;
        }
        return undefined;
    }
    get isEmpty() {
        return this.messages.size === 0;
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
